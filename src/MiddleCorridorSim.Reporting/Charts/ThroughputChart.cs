using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>How much gets through: freight delivered in a year by route and scenario, with intervals.</summary>
public sealed class ThroughputChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "throughput";

    /// <inheritdoc/>
    public string Title => "How much gets through, by route";

    /// <inheritdoc/>
    public string Needs => "freight that was delivered";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        IReadOnlyList<SummaryRow> all = folder.Find("throughput", "route");
        if (all.Count == 0)
        {
            yield break;
        }

        List<string> busiest = [.. all.GroupBy(row => row.Entity.Id).OrderByDescending(route => route.Max(row => row.Mean)).Take(RowLimit.For(folder.Scenarios.Count)).Select(route => route.Key)];
        SummaryRow[] rows = [.. all.Where(row => busiest.Contains(row.Entity.Id))];
        string note = RowLimit.Note(busiest.Count, all.Select(row => row.Entity.Id).Distinct().Count(), "busiest");
        string[] routes = [.. busiest.Select(folder.Names.Value.Route).Distinct()];
        MassUnit unit = MassUnit.For(rows.Select(row => row.Mean));
        ScenarioColours colours = new(style.Theme, folder.Scenarios);
        ChartTable table = new("route", "scenario", "throughput", "low", "high", "unit", "label", "end");
        foreach (SummaryRow row in rows)
        {
            double high = double.IsNaN(row.High) ? row.Mean : row.High;
            table.Add(folder.Names.Value.Route(row.Entity.Id), row.Scenario, unit.Of(row.Mean), unit.Of(Math.Max(0, row.Low)), unit.Of(row.High), $"{unit.Word} a year", colours.Mark(row.Scenario) + unit.Text(row.Mean), unit.Of(high));
        }

        RowAxis axis = new(style, routes);
        ChartHeading heading = new(
            Title,
            $"Freight delivered, in {unit.Word} a year, by the route that it took; whiskers: 95 % interval over replications.{note}",
            SourceLine.Of(folder));
        yield return new ChartDocument(
            Kind,
            Kind,
            Title,
            $"Throughput of {routes.Length} routes in {folder.Scenarios.Count} scenarios, in {unit.Word} a year.",
            ChartFrame.Around(style, heading, table, colours.Height(style, routes.Length), axis.Extent, Layers(style, axis, colours, unit, LabelRoom.Right(style, axis.Extent, 0, [.. table.Rows.Select(row => ((double)row[7], (string)row[6]))]))),
            table);
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, ScenarioColours colours, MassUnit unit, double right)
    {
        JsonObject Placed(JsonObject layer, bool coloured)
        {
            layer["encoding"]!["y"] = axis.Encoding("route");
            layer["encoding"]!["yOffset"] = colours.Offset();
            if (coloured)
            {
                layer["encoding"]!["color"] = colours.Encoding();
            }

            return layer;
        }

        return
        [
            Placed(
                Json.Of($$"""
                    {
                      "mark": {"type": "bar", "cornerRadiusEnd": 2},
                      "encoding": {"x": {"field": "throughput", "type": "quantitative", "title": "{{unit.Word}} a year", "scale": {"domain": [0, {{right}}], "nice": false}, "axis": {"tickCount": 8} } }
                    }
                    """),
                coloured: true),
            Placed(
                Json.Of($$"""
                    {
                      "mark": {"type": "rule", "strokeWidth": {{style.Size.Text * 0.12}}, "color": "{{style.Theme.Ink}}"},
                      "encoding": {"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }
                    }
                    """),
                coloured: false),
            Placed(
                Json.Of($$"""
                    {
                      "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": {{style.Size.Text * 0.5}} },
                      "encoding": {"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }
                    }
                    """),
                coloured: false),
        ];
    }
}
