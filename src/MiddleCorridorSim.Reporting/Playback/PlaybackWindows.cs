using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Playback;

/// <summary>The windows of the playback's map: projection, names and points, in pixels of the whole sheet.</summary>
/// <param name="folder">The results.</param>
/// <param name="frame">The windows.</param>
/// <param name="style">The style.</param>
internal sealed class PlaybackWindows(ResultsFolder folder, MapFrame frame, ChartStyle style)
{
    private readonly MapScale _scale = new(folder, style.Size);

    /// <summary>Writes them.</summary>
    /// <param name="queues">The nodes with queues, in the order in which the sheet numbers them.</param>
    /// <param name="land">The land, to keep sea lanes off it.</param>
    public JsonArray Write(IReadOnlyList<string> queues, Land land)
    {
        IReadOnlyList<LinkLine> lines = [.. folder.Scenarios
            .SelectMany(scenario => LinkLines.Of(folder, scenario, _scale, new SeaLane(land)))
            .DistinctBy(line => (line.From, line.To, line.Mode))];
        JsonArray windows = [Window(frame.Whole, new Point(0, 0), lines, queues, frame.Areas(land), frame.Corridor?.Enlarged)];
        if (frame.Corridor is { } views)
        {
            windows.Add(Window(views.Near, views.NearAt, lines, queues, MapNames.Caucasus, null));
        }

        return windows;
    }

    private JsonObject Window(
        MapView view, Point at, IReadOnlyList<LinkLine> lines, IReadOnlyList<string> queues, IReadOnlyList<(string Name, double Lon, double Lat)> areas, Box? enlarged)
    {
        Point corner = at.Moved(1, 1);      // the frame's stroke stays on the sheet
        IReadOnlyList<MapPlace> places = MapPlaces.Of(folder, view, lines, new Dictionary<string, double>());
        IReadOnlyList<MapLabel> labels = new MapWindow("playback", view, style, _scale).Labels(lines, places, areas, enlarged, out List<MapLabel> areaLabels);
        JsonObject window = new()
        {
            ["x"] = corner.X,
            ["y"] = corner.Y,
            ["width"] = view.Width,
            ["height"] = view.Height,
            ["scale"] = view.Scale,
            ["tx"] = view.TranslateX,
            ["ty"] = view.TranslateY,
            ["dots"] = new JsonArray([.. places.Select(place => Pair(place.At, corner))]),
            ["labels"] = new JsonArray([.. labels.Select(label => Label(label, corner))]),
            ["areas"] = new JsonArray([.. areaLabels.Select(label => Label(label, corner))]),
            ["places"] = new JsonArray([.. queues.Select(queue => Place(view, queue, corner))]),
        };
        if (enlarged is { } box)
        {
            window["frame"] = new JsonArray(box.Left + corner.X, box.Top + corner.Y, box.Right - box.Left, box.Bottom - box.Top);
        }

        return window;
    }

    private JsonArray? Place(MapView view, string id, Point corner) =>
        folder.Names.Value.Node(id) is { } node && view.Holds(node.Lon, node.Lat) ? Pair(view.Of(node.Lon, node.Lat), corner) : null;

    private static JsonObject Label(MapLabel label, Point corner)
    {
        JsonObject written = new() { ["text"] = label.Text, ["x"] = Rounded(label.At.X + corner.X), ["y"] = Rounded(label.At.Y + corner.Y) };
        if (label.HasLeader)
        {
            written["leader"] = new JsonArray(
                [.. Pair(label.Anchor, corner).Concat(Pair(label.LeaderEnd, corner)).Select(number => number!.DeepClone())]);
        }

        return written;
    }

    private static JsonArray Pair(Point point, Point corner) => [Rounded(point.X + corner.X), Rounded(point.Y + corner.Y)];

    private static double Rounded(double pixels) => Math.Round(pixels, 1);
}
