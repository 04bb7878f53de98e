using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Where the time goes: the mean hours of a consignment by place, stacked, one bar for each flow.</summary>
public sealed class TimeByPlaceChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "time-by-place";

    /// <inheritdoc/>
    public string Title => "Where the time goes";

    /// <inheritdoc/>
    public string Needs => "freight that was delivered";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        IReadOnlyList<SummaryRow> all = folder.Find("time_at.mean", "flow");
        FlowSelection selection = new(folder, all.Select(row => row.Entity.Parts[0]));
        foreach (string scenario in folder.Scenarios)
        {
            SummaryRow[] rows = [.. all.Where(row => row.Scenario == scenario && row.Mean > 0 && selection.Shows(row.Entity.Parts[0]))];
            if (rows.Length > 0)
            {
                yield return Chart(folder, style, scenario, selection, rows);
            }
        }
    }

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, string scenario, FlowSelection selection, SummaryRow[] rows)
    {
        string[] flows = [.. rows.Select(row => selection.Name(row.Entity.Parts[0])).Distinct()];
        RowAxis axis = new(style, flows);
        TimeUnit unit = TimeUnit.For(rows.GroupBy(row => row.Entity.Parts[0]).Select(flow => flow.Sum(row => row.Mean)));
        ChartTable table = TimeStack.Table(rows, folder, unit, style, style.Size.Width - (2 * style.Padding) - axis.Extent);
        bool several = folder.Scenarios.Count > 1;
        string title = several ? $"{Title}: {scenario}" : Title;
        ChartHeading heading = new(
            title,
            $"Mean time of a consignment by place, in {unit.Word}: moving, then at places from west to east.{selection.Note}",
            SourceLine.Of(folder));
        return new ChartDocument(
            several ? $"{Kind}-{Slug.Of(scenario)}" : Kind,
            Kind,
            title,
            $"Mean time by place for {flows.Length} flows, in {unit.Word}.",
            ChartFrame.Around(style, heading, table, Math.Round(flows.Length * style.Row), axis.Extent, Layers(style, axis, unit, table)),
            table);
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, TimeUnit unit, ChartTable table)
    {
        string[] kinds = [.. PlaceKind.All.Select(kind => kind.Word).Where(word => table.Rows.Any(row => word.Equals(row[2])))];
        JsonObject colour = Json.Of($$"""{"field": "kind", "type": "nominal", "legend": {"symbolType": "square", "symbolStrokeWidth": 0, "columns": {{LegendColumns(style, axis, kinds)}} } }""");
        colour["scale"] = new JsonObject
        {
            ["domain"] = Json.Texts(kinds),
            ["range"] = Json.Texts(kinds.Select(word => PlaceKind.All.First(kind => kind.Word == word).Colour)),
        };
        double longest = table.Rows.Max(row => (double)row[6]) / TimeStack.RoomForTotals;
        JsonObject bars = Json.Of($$"""
            {
              "mark": {"type": "bar", "stroke": "{{style.Theme.Background}}", "strokeWidth": 1},
              "encoding": {
                "x": {"field": "from", "type": "quantitative", "title": "{{unit.Word}}", "axis": {"tickCount": 8}, "scale": {"domain": [0, {{longest}}], "nice": false} },
                "x2": {"field": "to"},
                "tooltip": [{"field": "place"}, {"field": "time", "type": "quantitative", "format": ".2f", "title": "{{unit.Word}}"}]
              }
            }
            """);
        bars["encoding"]!["y"] = axis.Encoding("flow");
        bars["encoding"]!["color"] = colour;
        return
        [
            bars,
            Words(axis, Json.Of($$"""
                {
                  "mark": {"type": "text", "fontSize": {{style.Size.Small}}, "baseline": "middle"},
                  "encoding": {
                    "x": {"field": "middle", "type": "quantitative"}, "text": {"field": "label"},
                    "color": {"field": "ink", "type": "nominal", "scale": null}
                  }
                }
                """)),
            Words(axis, Json.Of($$"""
                {
                  "transform": [{"filter": "datum.total != ''"}],
                  "mark": {"type": "text", "align": "left", "baseline": "middle", "fontWeight": "bold", "dx": {{style.Size.Text * 0.5}} },
                  "encoding": {"x": {"field": "to", "type": "quantitative"}, "text": {"field": "total"} }
                }
                """)),
        ];
    }

    private static int LegendColumns(ChartStyle style, RowAxis axis, string[] kinds)
    {
        double room = style.Size.Width - (2 * style.Padding) - axis.Extent;
        double widest = kinds.Max(kind => TextWidth.Of(kind, style.Size.Text)) + (style.Size.Text * 3);
        double whole = kinds.Sum(kind => TextWidth.Of(kind, style.Size.Text) + (style.Size.Text * 3));
        return whole <= room ? kinds.Length : Math.Max(1, (int)(room / widest));
    }

    private static JsonObject Words(RowAxis axis, JsonObject layer)
    {
        layer["encoding"]!["y"] = axis.Encoding("flow");
        return layer;
    }
}
