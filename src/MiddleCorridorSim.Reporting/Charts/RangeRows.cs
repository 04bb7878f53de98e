using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Rows of times: a dot with its interval at the mean, a diamond at the 95th percentile, a pale bar from median to there.</summary>
/// <param name="style">The style.</param>
/// <param name="rowField">The column that names the row.</param>
/// <param name="axis">The axis of rows.</param>
/// <param name="colours">The colours of scenarios.</param>
internal sealed class RangeRows(ChartStyle style, string rowField, RowAxis axis, ScenarioColours colours)
{
    /// <summary>How to read the marks.</summary>
    public const string Key = "Dot: mean over replications with its 95 % interval; diamond: 95th percentile; pale bar: from median to 95th percentile.";

    /// <summary>An empty table with the columns that the layers read.</summary>
    public static ChartTable Table(string rowField) => new(rowField, "scenario", "mean", "low", "high", "median", "p95", "unit", "label");

    /// <summary>Adds one estimate with its percentiles.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the row.</param>
    /// <param name="mean">The estimate of the mean.</param>
    /// <param name="folder">Where its percentiles stand.</param>
    /// <param name="unit">The unit to give it in.</param>
    public void Add(ChartTable table, string name, SummaryRow mean, ResultsFolder folder, TimeUnit unit)
    {
        string family = mean.Kpi[..mean.Kpi.IndexOf('.', StringComparison.Ordinal)];
        double Other(string kpi) => unit.Of(folder.Value(mean.Scenario, kpi, mean.Entity));
        table.Add(
            name, mean.Scenario, unit.Of(mean.Mean), Math.Max(0, unit.Of(mean.Low)), unit.Of(mean.High), Other($"{family}.p50"), Other($"{family}.p95"),
            unit.Word, $"{colours.Mark(mean.Scenario)}mean {unit.Text(mean.Mean)}");
    }

    /// <summary>The layers.</summary>
    /// <param name="unit">The unit, for the axis.</param>
    /// <param name="table">The rows.</param>
    public JsonArray Layers(TimeUnit unit, ChartTable table)
    {
        double End(IReadOnlyList<object> row) => new[] { (double)row[2], (double)row[4], (double)row[6] }.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        double right = LabelRoom.Right(style, axis.Extent, 0, [.. table.Rows.Select(row => (End(row), (string)row[8]))]);
        double dot = style.Size.Text * 7;
        return
        [
            Layer(
                $$"""{"type": "bar", "height": {{style.Size.Text * 0.55}}, "opacity": 0.28, "cornerRadius": 2}""",
                $$"""{"x": {"field": "median", "type": "quantitative"}, "x2": {"field": "p95"} }"""),
            Layer(
                $$"""{"type": "rule", "strokeWidth": {{style.Size.Text * 0.18}} }""",
                $$"""{"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }"""),
            Tick("low"),
            Tick("high"),
            Layer(
                $$"""{"type": "point", "shape": "diamond", "filled": true, "size": {{dot * 0.8}}, "opacity": 1}""",
                $$"""{"x": {"field": "p95", "type": "quantitative"} }"""),
            Layer(
                $$"""{"type": "point", "shape": "circle", "filled": true, "size": {{dot}}, "opacity": 1, "stroke": "{{style.Theme.Background}}", "strokeWidth": 1}""",
                $$"""{"x": {"field": "mean", "type": "quantitative", "title": "{{unit.Word}}", "scale": {"domain": [0, {{right}}], "nice": false}, "axis": {"tickCount": 8} } }"""),
            Labels(),
        ];
    }

    private JsonObject Tick(string field) => Layer(
        $$"""{"type": "tick", "thickness": {{style.Size.Text * 0.13}}, "size": {{style.Size.Text * 0.9}} }""",
        $$"""{"x": {"field": "{{field}}", "type": "quantitative"} }""");

    private JsonObject Labels()
    {
        JsonObject layer = Json.Of($$"""
            {
              "transform": [{"calculate": "max(datum.p95 || 0, datum.high || 0, datum.mean)", "as": "end"}],
              "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": {{style.Size.Text * 0.8}} },
              "encoding": {"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }
            }
            """);
        return Placed(layer);
    }

    private JsonObject Layer(FormattableString mark, FormattableString encoding)
    {
        JsonObject layer = Placed(new JsonObject { ["mark"] = Json.Of(mark), ["encoding"] = Json.Of(encoding) });
        layer["encoding"]!["color"] = colours.Encoding();
        return layer;
    }

    private JsonObject Placed(JsonObject layer)
    {
        layer["encoding"]!["y"] = axis.Encoding(rowField);
        layer["encoding"]!["yOffset"] = colours.Offset();
        return layer;
    }
}
