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
    private static readonly (string Kind, string Word)[] s_ways = [("rail", "Railway"), ("road", "Road"), ("sea", "Sea"), ("stop", "Stop")];
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
        ChartTable table = new("scenario", "step", "place", "kind", "km", "time", "cost_usd", "time_name_x", "time_name_y", "cost_name_x", "cost_name_y", "from_km", "from_time", "from_cost_usd", "how");
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
        bool isFree = ways.TrueForAll(way => way.Usd == 0);
        string what = isFree ? "Time along the way" : Title;
        string title = $"{what}: {name}";
        string routes = journeys.Select(journey => journey.Route).Distinct().ToArray() is [string only]
            ? $" Route: {folder.Names.Value.Route(only)}."
            : $" Routes: {string.Join("; ", journeys.Select(journey => $"{journey.Scenario}: {folder.Names.Value.Route(journey.Route)}"))}.";
        ChartHeading heading = new(
            title,
            $"Mean time in {unit.Word}{(isFree ? string.Empty : " and mean cost in USD")} of a consignment against the distance it has come, on the main route of the flow. Slopes are moves, upright steps are stops at posts, terminals and yards.{routes}",
            SourceLine.Of(folder) + " Method: UNESCAP time/cost-distance.");
        ScenarioColours colours = new(style.Theme, folder.Scenarios, [.. folder.Scenarios.Where(scenario => journeys.Any(journey => journey.Scenario == scenario))]);
        return new ChartDocument(
            $"{Kind}-{Slug.Of(flow)}", Kind, title, $"{what} against distance for {name}, in {unit.Word}{(isFree ? string.Empty : " and USD")}.",
            isFree
                ? ChartFrame.Stacked(style, heading, table, left, (height, Layers(style, colours, left, ("time", unit.Word, longest), right, last: true)))
                : ChartFrame.Stacked(
                    style, heading, table, left,
                    (height, Layers(style, colours, left, ("time", unit.Word, longest), right, last: false)),
                    (height, Layers(style, colours, left, ("cost_usd", "USD", dearest), right, last: true))),
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
            table.Add(way.Scenario, index, point.Place, point.Kind, point.Km, point.Time, point.Usd, time.x, time.y, cost.x, cost.y, before.Km, before.Time, before.Usd, How(point.Kind));
        }
    }

    private static string How(string kind) => s_ways.FirstOrDefault(way => way.Kind == kind, s_ways[^1]).Word;

    /// <summary>One scenario: each way of moving has its colour on the map.</summary>
    private static JsonObject Modes(ChartStyle style)
    {
        JsonObject encoding = Json.Of($$"""{"field": "how", "type": "nominal", "legend": {"symbolType": "stroke", "symbolStrokeWidth": 3} }""");
        encoding["scale"] = new JsonObject
        {
            ["domain"] = Json.Texts(s_ways.Select(way => way.Word)),
            ["range"] = Json.Texts(s_ways.Select(way => way.Kind == "stop" ? style.Theme.Ink : MapInk.Of(way.Kind, style.Theme))),
        };
        return encoding;
    }

    /// <summary>Several scenarios, which have the colours: dashes tell road and sea from rail.</summary>
    private static JsonObject Dashes()
    {
        JsonObject encoding = Json.Of($$"""{"field": "how", "type": "nominal", "legend": {"symbolType": "stroke", "symbolStrokeWidth": 2} }""");
        encoding["scale"] = new JsonObject
        {
            ["domain"] = Json.Texts(s_ways.SkipLast(1).Select(way => way.Word)),
            ["range"] = new JsonArray(new JsonArray(1, 0), new JsonArray(7, 4), new JsonArray(2, 3)),
        };
        return encoding;
    }

    private static JsonArray Layers(ChartStyle style, ScenarioColours colours, double left, (string Field, string Title, double Top) axis, double right, bool last)
    {
        string name = axis.Field == "time" ? "time" : "cost";
        JsonObject line = Json.Of($$"""
            {
              "transform": [{"filter": "datum.step > 0"}],
              "mark": {"type": "rule", "strokeWidth": {{style.Size.Text * 0.17}}, "strokeCap": "round"},
              "encoding": {
                "x": {"field": "from_km", "type": "quantitative", "scale": {"domain": [0, {{right}}], "nice": false}, "axis": {"tickCount": 8, "format": ",.0f"} },
                "x2": {"field": "km"},
                "y": {"field": "from_{{axis.Field}}", "type": "quantitative", "title": "{{axis.Title}}", "scale": {"domain": [0, {{axis.Top}}], "nice": false}, "axis": {"tickCount": 5, "format": ",~r", "minExtent": {{left * 0.62}}, "maxExtent": {{left * 0.62}} } },
                "y2": {"field": "{{axis.Field}}"}
              }
            }
            """);
        line["encoding"]!["x"]!["title"] = last ? "km from the origin" : null;
        line["encoding"]!["x"]!["axis"]!["labels"] = last;
        line["encoding"]!["color"] = colours.IsNeeded ? colours.Encoding(lines: true) : Modes(style);
        if (colours.IsNeeded)
        {
            line["encoding"]!["strokeDash"] = Dashes();
        }

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
