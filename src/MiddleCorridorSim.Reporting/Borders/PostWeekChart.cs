using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Reporting.Borders;

/// <summary>Queue and staffing over the hours of the week at the posts with the longest queues.</summary>
public sealed class PostWeekChart : IChart
{
    private const int MostPosts = 4;
    private const int ManyScenarios = 3;        // more than this make each chart so large that two are enough
    private const double WorthSeeing = 0.5;     // vehicles waiting, below which nothing is to be seen

    /// <inheritdoc/>
    public string Kind => "post-week";

    /// <inheritdoc/>
    public string Title => "Queue and staffing over the week";

    /// <inheritdoc/>
    public string Needs => "a run or comparison whose posts have queues, of a version that keeps hours of the week";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        var posts = PostWeek.In(folder)
            .GroupBy(week => week.Post)
            .Where(post => folder.Focus is { } asked ? post.Key.Split('/')[0] == asked || post.Key == asked : post.Max(week => week.MeanWaiting) >= WorthSeeing)
            .OrderByDescending(post => post.Max(week => week.MeanWaiting))
            .ThenBy(post => post.Key, StringComparer.Ordinal)
            .Take(folder.Scenarios.Count > ManyScenarios ? MostPosts / 2 : MostPosts);
        foreach (var post in posts)
        {
            yield return Chart(folder, style, post.Key, [.. post]);
        }
    }

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, string post, PostWeek[] weeks)
    {
        ChartTable table = new("scenario", "hour", "waiting", "waiting_low", "waiting_high", "manned");
        foreach (PostWeek week in weeks)
        {
            for (int hour = 0; hour < 168; hour++)
            {
                double[] waiting = [.. week.Waiting.Select(curve => curve[hour]).Where(double.IsFinite)];
                if (waiting.Length > 0)
                {
                    Estimate estimate = Estimates.OfMean(waiting);
                    table.Add(week.Scenario, hour, estimate.Mean, Math.Max(0, estimate.Low), estimate.High, week.Manned.Average(curve => curve[hour]));
                }
            }
        }

        Entity entity = new("post:" + post);
        string place = folder.Names.Value.Passage(entity);
        string title = $"{Title}: {place}";
        string[] scenarios = [.. folder.Scenarios.Where(scenario => weeks.Any(week => week.Scenario == scenario))];
        ScenarioColours colours = new(style.Theme, folder.Scenarios, scenarios);
        ChartHeading heading = new(
            title,
            $"Above: vehicles waiting at all controls of the post, on average in each hour of the week{(weeks[0].Waiting.Count > 1 ? "; band: 95 % interval over replications" : string.Empty)}. Below: booths manned. Both directions together; hours are UTC.",
            SourceLine.Of(folder));
        double left = style.Size.Text * 5;
        return new ChartDocument(
            $"{Kind}-{Slug.Of(post)}", Kind, title, $"Vehicles waiting and booths manned by hour of the week at {place}.",
            ChartFrame.Stacked(
                style, heading, table, left,
                (Math.Round(style.Size.Width * 0.26), Queue(style, colours, left)),
                (Math.Round(style.Size.Width * 0.13), Booths(style, colours, left))),
            table);
    }

    private static JsonArray Queue(ChartStyle style, ScenarioColours colours, double left) =>
    [
        Layer(style, colours, left, labels: false, $$"""{"type": "area", "opacity": {{Math.Round(Math.Min(0.2, 0.6 / colours.Count), 3)}} }""",
            $$"""{"y": {"field": "waiting_low", "type": "quantitative", "title": "vehicles waiting"}, "y2": {"field": "waiting_high"} }"""),
        Layer(style, colours, left, labels: false, $$"""{"type": "line", "strokeWidth": {{style.Size.Text * 0.15}} }""",
            $$"""{"y": {"field": "waiting", "type": "quantitative", "title": "vehicles waiting"} }"""),
    ];

    private static JsonArray Booths(ChartStyle style, ScenarioColours colours, double left) =>
    [
        Layer(style, colours, left, labels: true, $$"""{"type": "line", "interpolate": "step-after", "strokeWidth": {{style.Size.Text * 0.15}} }""",
            $$"""{"y": {"field": "manned", "type": "quantitative", "title": "booths"} }"""),
    ];

    private static JsonObject Layer(ChartStyle style, ScenarioColours colours, double left, bool labels, FormattableString mark, FormattableString encoding)
    {
        JsonObject layer = new() { ["mark"] = Json.Of(mark), ["encoding"] = Json.Of(encoding) };
        JsonObject axis = Json.Of($$"""{"minExtent": {{left * 0.6}}, "maxExtent": {{left * 0.6}}, "tickCount": {{(labels ? 3 : 5)}} }""");
        layer["encoding"]!["y"]!["axis"] = axis;
        layer["encoding"]!["y"]!["scale"] = Json.Of($$"""{"zero": true, "nice": true}""");
        layer["encoding"]!["x"] = Json.Of($$"""
            {
              "field": "hour", "type": "quantitative", "title": null, "scale": {"domain": [0, 168], "nice": false},
              "axis": {
                "values": [0, 24, 48, 72, 96, 120, 144, 168], "labels": {{(labels ? "true" : "false")}}, "labelAlign": "left", "labelOffset": {{style.Size.Text * 0.3}},
                "labelExpr": "['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday',''][datum.value / 24]"
              }
            }
            """);
        layer["encoding"]!["color"] = colours.Encoding();
        if (colours.Dash() is { } dash && (string?)layer["mark"]!["type"] == "line")
        {
            layer["encoding"]!["strokeDash"] = dash;
        }

        return layer;
    }
}
