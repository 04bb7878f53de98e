using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Journeys;

/// <summary>Time and cost against distance along a flow's route: slopes are moves, steps are stops at posts and terminals.</summary>
/// <remarks>The time/cost-distance method of UNESCAP: "Time/Cost-Distance Methodology" (2007).</remarks>
public sealed class DistanceChart : IChart
{
    private const int MostFlows = 4;
    private const double WorthNaming = 0.025;       // of the whole, a stop's share of time or cost

    /// <inheritdoc/>
    public string Kind => "distance";

    /// <inheritdoc/>
    public string Title => "Time and cost along the way";

    /// <inheritdoc/>
    public string Needs => "a run or comparison that delivered freight, of a version that keeps journeys step by step";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        IReadOnlyList<Journey> journeys = Journey.In(folder);
        FlowSelection selection = new(folder, journeys.Select(journey => journey.Flow));
        foreach (string flow in folder.Focus is { } asked ? journeys.Select(journey => journey.Flow).Distinct().Where(flow => flow == asked) : selection.Heaviest(MostFlows))
        {
            Journey[] own = [.. journeys.Where(journey => journey.Flow == flow && journey.Steps.Sum(step => step.Km) > 0)];
            if (own.Length > 0)
            {
                yield return Chart(folder, style, flow, own);
            }
        }
    }

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, string flow, Journey[] journeys)
    {
        TimeUnit unit = TimeUnit.For(journeys.Select(journey => journey.Steps.Sum(step => step.Hours)));
        ChartTable table = new("scenario", "step", "place", "kind", "km", "time", "cost_usd", "time_name_x", "time_name_y", "cost_name_x", "cost_name_y", "order");
        double left = style.Size.Text * 5.6;
        double width = style.Size.Width - (2 * style.Padding) - left - style.Size.Text;
        double height = Math.Round(style.Size.Width * 0.28);
        List<Way> ways = [.. journeys.Select(journey => Way.Of(journey, folder, unit))];
        double right = 1.02 * ways.Max(way => way.Km);
        double longest = 1.12 * ways.Max(way => way.Time);
        double dearest = 1.12 * Math.Max(1, ways.Max(way => way.Usd));
        NameFinder times = new(style, width, height, right, longest, ways.Select(way => way.Points.Select(point => (point.Km, point.Time))));
        NameFinder costs = new(style, width, height, right, dearest, ways.Select(way => way.Points.Select(point => (point.Km, point.Usd))));
        foreach (Way way in ways)
        {
            Place(table, way, times, costs);
        }

        string name = folder.Flows.Value.Name(flow);
        string title = $"{Title}: {name}";
        string routes = journeys.Select(journey => journey.Route).Distinct().ToArray() is [string only]
            ? $" Route: {folder.Names.Value.Route(only)}."
            : $" Routes: {string.Join("; ", journeys.Select(journey => $"{journey.Scenario}: {folder.Names.Value.Route(journey.Route)}"))}.";
        ChartHeading heading = new(
            title,
            $"Mean time in {unit.Word} and mean cost in USD of a consignment against the distance it has come, on the main route of the flow. Slopes are moves, upright steps are stops.{routes}",
            SourceLine.Of(folder) + " Method: UNESCAP time/cost-distance.");
        ScenarioColours colours = new(style.Theme, folder.Scenarios, [.. folder.Scenarios.Where(scenario => journeys.Any(journey => journey.Scenario == scenario))]);
        return new ChartDocument(
            $"{Kind}-{Slug.Of(flow)}", Kind, title, $"Time and cost against distance for {name}, in {unit.Word} and USD.",
            ChartFrame.Stacked(
                style, heading, table, left,
                (height, Layers(style, colours, left, ("time", unit.Word, longest), right, first: true)),
                (height, Layers(style, colours, left, ("cost_usd", "USD", dearest), right, first: false))),
            table);
    }

    private static void Place(ChartTable table, Way way, NameFinder times, NameFinder costs)
    {
        for (int index = 0; index < way.Points.Count; index++)
        {
            WayPoint point = way.Points[index];
            WayPoint before = way.Points[Math.Max(0, index - 1)];
            bool isStop = point.Kind == "stop";
            (double x, double y) time = isStop && point.Time - before.Time > WorthNaming * way.Time ? times.Find(point.Place, point.Km, point.Time) : (double.NaN, double.NaN);
            (double x, double y) cost = isStop && point.Usd - before.Usd > WorthNaming * way.Usd ? costs.Find(point.Place, point.Km, point.Usd) : (double.NaN, double.NaN);
            table.Add(way.Scenario, index, point.Place, point.Kind, point.Km, point.Time, point.Usd, time.x, time.y, cost.x, cost.y, index);
        }
    }

    private static JsonArray Layers(ChartStyle style, ScenarioColours colours, double left, (string Field, string Title, double Top) axis, double right, bool first)
    {
        string name = axis.Field == "time" ? "time" : "cost";
        JsonObject line = Json.Of($$"""
            {
              "mark": {"type": "line", "strokeWidth": {{style.Size.Text * 0.17}}, "strokeJoin": "round"},
              "encoding": {
                "x": {"field": "km", "type": "quantitative", "scale": {"domain": [0, {{right}}], "nice": false}, "axis": {"tickCount": 8, "format": ",.0f"} },
                "y": {"field": "{{axis.Field}}", "type": "quantitative", "title": "{{axis.Title}}", "scale": {"domain": [0, {{axis.Top}}], "nice": false}, "axis": {"tickCount": 5, "format": ",~r", "minExtent": {{left * 0.62}}, "maxExtent": {{left * 0.62}} } },
                "order": {"field": "order", "type": "quantitative"}
              }
            }
            """);
        line["encoding"]!["x"]!["title"] = first ? null : "km from the origin";
        line["encoding"]!["x"]!["axis"]!["labels"] = !first;
        line["encoding"]!["color"] = colours.Encoding(lines: true);
        return
        [
            line,
            Json.Of($$"""
                {
                  "transform": [{"filter": "isValid(datum.{{name}}_name_x)"}],
                  "mark": {"type": "text", "align": "center", "baseline": "middle", "fontSize": {{style.Size.Small}} },
                  "encoding": {
                    "x": {"field": "{{name}}_name_x", "type": "quantitative"}, "y": {"field": "{{name}}_name_y", "type": "quantitative"}, "text": {"field": "place"}
                  }
                }
                """),
        ];
    }
}
