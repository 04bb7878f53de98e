using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Reporting.Playback;

/// <summary>Writes what the page's script plays back, packed: the two windows of the map with their names, the lines, and each scenario's week.</summary>
/// <remarks><c>web/page/playback-data.mjs</c> unpacks it.</remarks>
/// <param name="folder">The results.</param>
/// <param name="frame">What its map shows.</param>
/// <param name="countries">The countries of that map.</param>
internal sealed class PlaybackSheet(ResultsFolder folder, MapFrame frame, string countries)
{
    /// <summary>How the sheet looks.</summary>
    public static ChartStyle Style { get; } = ChartStyle.Default;

    /// <summary>How much of the sheet's width the map of a network elsewhere takes; the panel of counts takes the rest.</summary>
    public const double LoneShare = 0.64;

    private const double PanelLines = 35;       // its height in heights of its type
    private readonly IReadOnlyList<PlaybackLine> _lines = PlaybackLine.Of(folder);
    private readonly Land _land = frame.Land(countries);
    private readonly PlaybackSample _sample = new(folder);
    private readonly List<string> _places = [.. folder.Playbacks.Values
        .SelectMany(playback => playback.Queues).Select(queue => queue.Place).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether there is anything to play back on a map.</summary>
    public bool HasMoves => Scenarios.Count > 0 && _lines.Count > 0;

    /// <summary>How many vehicles one mark stands for.</summary>
    public int StandsFor(Mode mode) => _sample.StandsFor(mode);

    /// <summary>The scenarios that were recorded, in the order of the folder.</summary>
    public IReadOnlyList<string> Scenarios => [.. folder.Scenarios.Where(folder.Playbacks.ContainsKey)];

    /// <summary>The sheet.</summary>
    public JsonObject Write() => new()
    {
        ["width"] = MapViews.For(Style).Whole.Width + 2,
        ["height"] = (frame.Corridor?.Bottom ?? Math.Max(frame.Whole.Height, PanelLines * Style.Size.Small)) + 2,
        ["type"] = Style.Size.Small,
        ["font"] = ChartStyle.Font,
        ["inks"] = new JsonObject { ["light"] = PlaybackInk.Of(ChartTheme.Light), ["dark"] = PlaybackInk.Of(ChartTheme.Dark) },
        ["panel"] = new JsonObject
        {
            ["x"] = (frame.Corridor?.Near ?? frame.Whole).Width + (2 * Style.Size.Text),
            ["y"] = frame.Corridor?.NearAt.Y ?? 0,
        },
        ["windows"] = new PlaybackWindows(folder, frame, Style).Write(_places, _land),
        ["countries"] = frame.Corridor is null ? JsonNode.Parse(countries) : null,
        ["places"] = Json.Texts(_places.Select(place => PlaceNames.Shorten(folder.Names.Value.Place(place)))),
        ["links"] = new JsonArray([.. _lines.Select(Line)]),
        ["scenarios"] = new JsonArray([.. Scenarios.Select(Scenario)]),
    };

    private JsonObject Line(PlaybackLine line)
    {
        NetworkNode from = folder.Names.Value.Node(line.From)!;
        NetworkNode to = folder.Names.Value.Node(line.To)!;
        var course = line.Mode == "sea" ? new SeaLane(_land).Between(from, to) : [(from.Lon, from.Lat), (to.Lon, to.Lat)];
        return new JsonObject
        {
            ["mode"] = (int)Enum.Parse<Mode>(line.Mode, ignoreCase: true),
            ["shift"] = line.Shift,
            ["course"] = Numbers(course.SelectMany(place => new[] { Math.Round(frame.Whole.Turned(place.Item1), 3), Math.Round(place.Item2, 3) })),
        };
    }

    private JsonObject Scenario(string name)
    {
        PlaybackRecord playback = folder.Playbacks[name];
        List<NetworkLink> links = [.. folder.Links.Where(link => link.Scenario.Length == 0 || link.Scenario == name)];
        return new JsonObject
        {
            ["start"] = playback.Start.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["hours"] = playback.Hours,
            ["standsFor"] = Numbers(Enum.GetValues<Mode>().Select(mode => (double)_sample.StandsFor(mode))),
            ["closed"] = Numbers(Enumerable.Range(0, _lines.Count).Where(line => !links.Exists(link => link.IsOpen && _lines[line].Has(link))).Select(line => (double)line)),
            ["moves"] = Moves(name, links),
            ["queues"] = new JsonArray([.. playback.Queues.GroupBy(queue => (queue.Place, queue.What)).Select(queue => Queue(queue, playback.Hours))]),
        };
    }

    private JsonArray Moves(string scenario, List<NetworkLink> links)
    {
        Dictionary<string, (int Line, bool IsReversed)> places = [];
        foreach (NetworkLink link in links)
        {
            int line = Enumerable.Range(0, _lines.Count).FirstOrDefault(line => _lines[line].Has(link), -1);
            places[link.Id] = (line, line >= 0 && _lines[line].From != link.From);
        }

        return [.. _sample.Of(scenario)
            .Select(move => (Place: places.GetValueOrDefault(move.Move.Link.Value, (Line: -1, IsReversed: false)), move.Move))
            .Where(move => move.Place.Line >= 0)
            .GroupBy(move => move.Place.Line)
            .OrderBy(line => line.Key)
            .Select(line => new JsonObject { ["link"] = line.Key, ["ways"] = Ways(line.Select(move => (move.Move, move.Move.Backward != move.Place.IsReversed))) })];
    }

    /// <summary>Pairs: minutes since the way before began, and 4 x minutes on the link + 2 where it went backward + 1 where it was empty.</summary>
    private static JsonArray Ways(IEnumerable<(PlaybackMove Move, bool IsBackward)> moves)
    {
        List<double> numbers = [];
        long before = 0;
        foreach ((PlaybackMove move, bool isBackward) in moves.OrderBy(move => move.Move.Entered))
        {
            long entered = (long)Math.Floor(move.Entered / 60.0);
            long minutes = Math.Max(1, (long)Math.Ceiling(move.Left / 60.0) - entered);
            numbers.Add(entered - before);
            numbers.Add((4 * minutes) + (isBackward ? 2 : 0) + (move.Tonnes > 0 ? 0 : 1));
            before = entered;
        }

        return Numbers(numbers);
    }

    private JsonObject Queue(IGrouping<(string Place, string What), PlaybackQueue> hours, int length)
    {
        double[] levels = new double[length];
        foreach (PlaybackQueue hour in hours)
        {
            levels[hour.Hour] = Math.Round(hour.Mean, hour.Mean < 20 ? 1 : 0);
        }

        return new JsonObject
        {
            ["place"] = _places.IndexOf(hours.Key.Place),
            ["what"] = hours.Key.What == PlaybackQueue.Vehicles ? 0 : 1,
            ["levels"] = Numbers(levels),
        };
    }

    private static JsonArray Numbers(IEnumerable<double> numbers) => [.. numbers.Select(number => (JsonNode)number)];
}
