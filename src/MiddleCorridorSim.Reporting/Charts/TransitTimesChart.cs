using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>How long freight takes: mean with interval, median and 95th percentile, by flow and scenario.</summary>
public sealed class TransitTimesChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "transit-times";

    /// <inheritdoc/>
    public string Title => "How long freight takes, by flow";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        IReadOnlyList<SummaryRow> all = folder.Find("transit_time.mean", "flow");
        FlowSelection selection = new(folder, all.Select(row => row.Entity.Id));
        SummaryRow[] means = [.. all.Where(row => selection.Shows(row.Entity.Id))];
        if (means.Length == 0)
        {
            yield break;
        }

        TimeUnit unit = TimeUnit.For(means.Select(row => row.Mean));
        ChartTable table = Table(folder, selection, means, unit);
        IReadOnlyList<string> flows = selection.Names;
        RowAxis axis = new(style, flows);
        ChartHeading heading = new(
            Title,
            $"Transit time from creation to delivery, in {unit.Word}. Dot: mean over replications with its 95 % interval; "
            + $"diamond: 95th percentile of consignments; pale bar: from median to 95th percentile.{selection.Note}",
            SourceLine.Of(folder));
        ScenarioColours colours = new(style.Theme, folder.Scenarios);
        yield return new ChartDocument(
            Kind,
            Kind,
            Title,
            $"Transit times of {flows.Count} flows in {folder.Scenarios.Count} scenarios, in {unit.Word}.",
            ChartFrame.Around(style, heading, table, colours.Height(style, flows.Count), axis.Extent, Layers(style, axis, colours, unit)),
            table);
    }

    private static ChartTable Table(ResultsFolder folder, FlowSelection selection, IReadOnlyList<SummaryRow> means, TimeUnit unit)
    {
        ChartTable table = new("flow", "scenario", "mean", "low", "high", "median", "p95", "unit", "label");
        foreach (SummaryRow row in means)
        {
            double Other(string kpi) => folder.Find(kpi, "flow")
                .Where(other => other.Entity == row.Entity && other.Scenario == row.Scenario && other.Point == row.Point)
                .Select(other => other.Mean)
                .FirstOrDefault(double.NaN);
            double p95 = Other("transit_time.p95");
            table.Add(
                selection.Name(row.Entity.Id), row.Scenario, unit.Of(row.Mean), unit.Of(row.Low), unit.Of(row.High),
                unit.Of(Other("transit_time.p50")), unit.Of(p95), unit.Word, unit.Text(row.Mean));
        }

        return table;
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, ScenarioColours colours, TimeUnit unit)
    {
        double dot = style.Size.Text * 7;
        JsonObject Layer(FormattableString mark, FormattableString x)
        {
            JsonObject encoding = Json.Of(x);
            encoding["y"] = axis.Encoding("flow");
            encoding["yOffset"] = colours.Offset();
            encoding["color"] = colours.Encoding();
            return new JsonObject { ["mark"] = Json.Of(mark), ["encoding"] = encoding };
        }

        JsonObject scale = Json.Of($$"""
            {"field": "median", "type": "quantitative", "title": "{{unit.Word}}", "scale": {"zero": true, "nice": true}, "axis": {"tickCount": 8} }
            """);
        JsonObject range = Layer(
            $$"""{"type": "bar", "height": {{style.Size.Text * 0.55}}, "opacity": 0.28, "cornerRadius": 2}""",
            $$"""{"x2": {"field": "p95"} }""");
        range["encoding"]!["x"] = scale;
        return
        [
            range,
            Layer(
                $$"""{"type": "rule", "strokeWidth": {{style.Size.Text * 0.18}} }""",
                $$"""{"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }"""),
            Layer(
                $$"""{"type": "tick", "thickness": {{style.Size.Text * 0.13}}, "size": {{style.Size.Text * 0.9}} }""",
                $$"""{"x": {"field": "low", "type": "quantitative"} }"""),
            Layer(
                $$"""{"type": "tick", "thickness": {{style.Size.Text * 0.13}}, "size": {{style.Size.Text * 0.9}} }""",
                $$"""{"x": {"field": "high", "type": "quantitative"} }"""),
            Layer(
                $$"""{"type": "point", "shape": "diamond", "filled": true, "size": {{dot * 0.8}}, "opacity": 1}""",
                $$"""{"x": {"field": "p95", "type": "quantitative"} }"""),
            Layer(
                $$"""{"type": "point", "shape": "circle", "filled": true, "size": {{dot}}, "opacity": 1, "stroke": "{{style.Theme.Background}}", "strokeWidth": 1}""",
                $$"""{"x": {"field": "mean", "type": "quantitative"} }"""),
            Labels(style, axis, colours),
        ];
    }

    private static JsonObject Labels(ChartStyle style, RowAxis axis, ScenarioColours colours)
    {
        JsonObject layer = Json.Of($$"""
            {
              "transform": [{"calculate": "max(datum.p95 || 0, datum.high || 0, datum.mean)", "as": "end"}],
              "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": {{style.Size.Text * 0.8}} },
              "encoding": {"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }
            }
            """);
        layer["encoding"]!["y"] = axis.Encoding("flow");
        layer["encoding"]!["yOffset"] = colours.Offset();
        return layer;
    }
}
