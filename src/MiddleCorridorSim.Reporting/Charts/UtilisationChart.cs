using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>How busy booths, cranes, berths and fleets are.</summary>
public sealed class UtilisationChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "utilisation";

    /// <inheritdoc/>
    public string Title => "How busy the resources are";

    /// <inheritdoc/>
    public string Needs => "posts, terminals or fleets";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        SummaryRow[] all = [.. folder.Find("utilisation").Where(row => row.Entity.Kind is not ("link" or "line"))];
        if (all.Length == 0)
        {
            yield break;
        }

        List<Entity> busiest = [.. all.GroupBy(row => row.Entity).OrderByDescending(entity => entity.Max(row => row.Mean)).Take(RowLimit.For(folder.Scenarios.Count)).Select(entity => entity.Key)];
        ScenarioColours colours = new(style.Theme, folder.Scenarios);
        ChartTable table = new("resource", "scenario", "utilisation", "low", "high", "label");
        foreach (SummaryRow row in busiest.SelectMany(entity => all.Where(row => row.Entity == entity)))
        {
            table.Add(
                folder.Names.Value.Resource(row.Entity), row.Scenario, 100 * row.Mean, Math.Max(0, 100 * row.Low), Math.Min(100, 100 * row.High),
                FormattableString.Invariant($"{colours.Mark(row.Scenario)}{100 * row.Mean:0} %"));
        }

        string[] names = [.. busiest.Select(folder.Names.Value.Resource)];
        RowAxis axis = new(style, names);
        int whole = all.Select(row => row.Entity).Distinct().Count();
        string note = RowLimit.Note(names.Length, whole, "busiest");
        ChartHeading heading = new(
            Title, $"Busy time in per cent of manned time; whiskers: 95 % interval. Above 85 per cent queues grow fast.{note}", SourceLine.Of(folder));
        yield return new ChartDocument(
            Kind,
            Kind,
            Title,
            $"Utilisation of the {names.Length} busiest resources, in per cent.",
            ChartFrame.Around(style, heading, table, colours.Height(style, names.Length), axis.Extent, Layers(style, axis, colours)),
            table);
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, ScenarioColours colours)
    {
        JsonObject Placed(JsonObject layer)
        {
            layer["encoding"]!["y"] = axis.Encoding("resource");
            layer["encoding"]!["yOffset"] = colours.Offset();
            return layer;
        }

        JsonObject bars = Placed(Json.Of($$"""
            {
              "mark": {"type": "bar", "cornerRadiusEnd": 2},
              "encoding": {"x": {"field": "utilisation", "type": "quantitative", "title": "per cent of manned time", "scale": {"domain": [0, 100]}, "axis": {"tickCount": 10} } }
            }
            """));
        bars["encoding"]!["color"] = colours.Encoding();
        return
        [
            bars,
            Json.Of($$"""
                {"data": {"values": [{}]}, "mark": {"type": "rule", "color": "{{style.Theme.Muted}}", "strokeDash": [4, 3]}, "encoding": {"x": {"datum": 85} } }
                """),
            Placed(Json.Of($$"""
                {
                  "mark": {"type": "rule", "strokeWidth": {{style.Size.Text * 0.12}}, "color": "{{style.Theme.Ink}}"},
                  "encoding": {"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }
                }
                """)),
            Placed(Json.Of($$"""
                {
                  "transform": [{"calculate": "max(datum.high || 0, datum.utilisation)", "as": "end"}],
                  "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": {{style.Size.Text * 0.5}} },
                  "encoding": {"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }
                }
                """)),
        ];
    }
}
