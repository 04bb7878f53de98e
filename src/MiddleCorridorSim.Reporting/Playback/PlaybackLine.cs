using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Playback;

/// <summary>A line that vehicles move along: all links of one mode between the same two nodes.</summary>
/// <param name="From">The node where it begins.</param>
/// <param name="To">The node where it ends.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="Shift">How many pixels to its right it is drawn, to leave room for other modes between the same nodes.</param>
internal sealed record PlaybackLine(string From, string To, string Mode, double Shift)
{
    private const double Apart = 5;

    /// <summary>The lines of a folder whose ends have places on the map, over all its scenarios.</summary>
    public static IReadOnlyList<PlaybackLine> Of(ResultsFolder folder) => [.. folder.Links
        .Where(link => link.From != link.To && IsPlaced(folder, link.From) && IsPlaced(folder, link.To))
        .Select(link => (Ends: EndsOf(link), link.Mode))
        .Distinct()
        .GroupBy(line => line.Ends, line => line.Mode)
        .OrderBy(pair => pair.Key.From, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.To, StringComparer.Ordinal)
        .SelectMany(pair => pair.Order(StringComparer.Ordinal)
            .Select((mode, place) => new PlaybackLine(pair.Key.From, pair.Key.To, mode, Apart * (place - ((pair.Count() - 1) / 2.0)))))];

    /// <summary>Whether a link runs along it.</summary>
    public bool Has(NetworkLink link) => link.Mode == Mode && EndsOf(link) == (From, To);

    private static (string From, string To) EndsOf(NetworkLink link) =>
        string.CompareOrdinal(link.From, link.To) < 0 ? (link.From, link.To) : (link.To, link.From);

    private static bool IsPlaced(ResultsFolder folder, string id) =>
        folder.Names.Value.Node(id) is { } node && double.IsFinite(node.Lat) && double.IsFinite(node.Lon);
}
