using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Lines;

/// <summary>The train graph of a line: where its trains were over three days, as a railway draws it.</summary>
public sealed class TrainGraphChart : IChart
{
    private const int Days = 3;

    /// <inheritdoc/>
    public string Kind => "train-graph";

    /// <inheritdoc/>
    public string Title => "Train graph";

    /// <inheritdoc/>
    public string Needs => "trace.csv with trains on lines, which a run with --trace leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        foreach (var scenario in folder.Passings().GroupBy(passing => passing.Scenario).ToList())
        {
            int replication = scenario.Min(passing => passing.Replication);
            List<TrackPassing> passings = [.. scenario.Where(passing => passing.Replication == replication)];
            NetworkLink[] links = [.. folder.Links.Where(link => link.Scenario == scenario.Key || link.Scenario.Length == 0)];
            if (LineChoice.Of(folder.Focus, links, passings) is { } line && Chart(folder, style, (scenario.Key, replication), line, passings) is { } chart)
            {
                yield return chart;
            }
        }
    }

    private ChartDocument? Chart(ResultsFolder folder, ChartStyle style, (string Scenario, int Replication) run, RailwayLine line, List<TrackPassing> passings)
    {
        List<TrackPassing> own = [.. passings.Where(passing => line.Links.ContainsKey(passing.Link))];
        if (own.Count == 0)
        {
            return null;
        }

        DateTime from = Window(own);
        DateTime until = from.AddDays(Days);
        string[] ends = [folder.Names.Value.Place(line.Stations[0].Node), folder.Names.Value.Place(line.Stations[^1].Node)];
        string[] directions = [$"{ends[0]} to {ends[1]}", $"{ends[1]} to {ends[0]}"];
        ChartTable table = new("train", "time", "km", "direction", "event", "order");
        foreach (var train in own.GroupBy(passing => passing.Train).Where(train => train.Any(passing => passing.Time >= from && passing.Time < until)))
        {
            double[] km = [.. train.Select(passing => line.Position(passing.Link, passing.Km))];
            int order = 0;
            foreach ((TrackPassing passing, double at) in train.Zip(km))
            {
                table.Add(train.Key, passing.Time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), at, km[^1] >= km[0] ? directions[0] : directions[1], passing.Happening, order++);
            }
        }

        string title = $"{Title}: {ends[0]} to {ends[1]}";
        string several = folder.Scenarios.Count > 1 ? $", scenario “{run.Scenario}”" : string.Empty;
        int trains = table.Rows.Select(row => row[0]).Distinct().Count();
        ChartHeading heading = new(
            title,
            string.Create(CultureInfo.InvariantCulture, $"{trains} trains on {line.Km:#,0} km over {Days} busy days from {from:d MMMM yyyy} (UTC), replication {run.Replication}{several}. A level piece is a train that stands; lines of two directions cross where trains meet."),
            SourceLine.Of(folder));
        return new ChartDocument(
            folder.Scenarios.Count > 1 ? $"{Kind}-{Slug.Of(run.Scenario)}" : Kind, Kind, title, $"{title}: {trains} trains over {Days} days.",
            Specification(style, heading, table, line, folder.Names.Value, directions, (from, until)),
            table);
    }

    /// <summary>The midnight from which the most happens.</summary>
    private static DateTime Window(List<TrackPassing> passings)
    {
        Dictionary<DateTime, int> days = passings.GroupBy(passing => passing.Time.Date).ToDictionary(day => day.Key, day => day.Count());
        return days.Keys.Order().MaxBy(day => Enumerable.Range(0, Days).Sum(next => days.GetValueOrDefault(day.AddDays(next))));
    }

    private static JsonObject Specification(
        ChartStyle style, ChartHeading heading, ChartTable table, RailwayLine line, PlaceNames names, string[] directions, (DateTime From, DateTime Until) window)
    {
        double height = Math.Round(style.Size.Width * 0.52);
        List<(string Name, double Km)> shown = Stations(line, names, height, style.Size.Text * 1.25);
        double left = Math.Round(shown.Max(station => TextWidth.Of(station.Name, style.Size.Text))) + style.Size.Text;
        string Instant(DateTime time) => FormattableString.Invariant($"{{\"year\": {time.Year}, \"month\": {time.Month}, \"date\": {time.Day}, \"hours\": {time.Hour}, \"utc\": true}}");
        JsonObject layer = new()
        {
            ["mark"] = Json.Of($$"""{"type": "line", "clip": true, "strokeWidth": {{style.Size.Text * 0.11}}, "opacity": 0.9}"""),
            ["encoding"] = new JsonObject
            {
                ["x"] = new JsonObject
                {
                    ["field"] = "time",
                    ["type"] = "temporal",
                    ["title"] = null,
                    ["scale"] = new JsonObject
                    {
                        ["type"] = "utc",
                        ["domain"] = new JsonArray(JsonNode.Parse(Instant(window.From)), JsonNode.Parse(Instant(window.Until))),
                        ["nice"] = false,
                    },
                    ["axis"] = new JsonObject
                    {
                        ["values"] = new JsonArray([.. Enumerable.Range(0, Days * 24).Where(hour => hour % (style.Size.Width > 800 ? 6 : 12) == 0).Select(hour => JsonNode.Parse(Instant(window.From.AddHours(hour))))]),
                        ["labelExpr"] = "utchours(datum.value) == 0 ? utcFormat(datum.value, '%-d %b') : utcFormat(datum.value, '%H:%M')",
                    },
                },
                ["y"] = Axis(shown, line.Km, left),
                ["detail"] = Json.Of($$"""{"field": "train", "type": "nominal"}"""),
                ["order"] = Json.Of($$"""{"field": "order", "type": "quantitative"}"""),
                ["color"] = new JsonObject
                {
                    ["field"] = "direction",
                    ["type"] = "nominal",
                    ["scale"] = new JsonObject { ["domain"] = Json.Texts(directions), ["range"] = Json.Texts([style.Theme.Category(0), style.Theme.Category(1)]) },
                    ["legend"] = Json.Of($$"""{"columns": {{(style.Size.Width > 800 ? 2 : 1)}} }"""),
                },
            },
        };
        return ChartFrame.Around(style, heading, table, height, left, [layer]);
    }

    /// <summary>The stations that have room for their names: the ends first, then from the top.</summary>
    private static List<(string Name, double Km)> Stations(RailwayLine line, PlaceNames names, double height, double room)
    {
        List<(string Name, double Km)> shown = [];
        foreach ((string node, double km) in new[] { line.Stations[0], line.Stations[^1] }.Concat(line.Stations))
        {
            if (shown.TrueForAll(other => Math.Abs(other.Km - km) * height / line.Km >= room))
            {
                shown.Add((names.Place(node), km));
            }
        }

        return shown;
    }

    private static JsonObject Axis(List<(string Name, double Km)> stations, double km, double left)
    {
        string words = string.Concat(stations.Select(station =>
            string.Create(CultureInfo.InvariantCulture, $"abs(datum.value - {station.Km:R}) < 1e-6 ? {JsonSerializer.Serialize(station.Name)} : ")));
        JsonObject axis = new()
        {
            ["field"] = "km",
            ["type"] = "quantitative",
            ["title"] = null,
            ["scale"] = new JsonObject { ["domain"] = new JsonArray(0, Math.Max(km, 1e-6)), ["nice"] = false, ["reverse"] = true },
            ["axis"] = new JsonObject
            {
                ["values"] = new JsonArray([.. stations.Select(station => JsonValue.Create(station.Km))]),
                ["labelExpr"] = words + "''",
                ["minExtent"] = left,
                ["maxExtent"] = left,
                ["labelOverlap"] = false,
                ["ticks"] = false,
            },
        };
        return axis;
    }
}
