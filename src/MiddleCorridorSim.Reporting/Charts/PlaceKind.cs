using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>What a consignment's time goes into, by kind of place.</summary>
/// <param name="Word">The word for it in legends.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record PlaceKind(string Word, string Colour)
{
    private static readonly PlaceKind Rail = new("Moving by rail", Palette.Blue);
    private static readonly PlaceKind Road = new("Moving by road", Palette.Orange);
    private static readonly PlaceKind Sea = new("At sea", Palette.Sky);
    private static readonly PlaceKind Terminal = new("Ports and terminals", Palette.Green);
    private static readonly PlaceKind Post = new("Border posts", Palette.Vermilion);
    private static readonly PlaceKind Yard = new("Yards and other places", Palette.Purple);

    /// <summary>The kinds, in the order in which they are stacked.</summary>
    public static IReadOnlyList<PlaceKind> All { get; } = [Rail, Road, Sea, Yard, Terminal, Post];

    /// <summary>The kind of a place that results name.</summary>
    public static PlaceKind Of(string place, PlaceNames names) => place switch
    {
        "rail" => Rail,
        "road" => Road,
        "sea" => Sea,
        _ => (names.Node(place)?.Kind ?? string.Empty).Replace("_", string.Empty, StringComparison.Ordinal).ToUpperInvariant() switch
        {
            "BORDERPOST" => Post,
            "PORT" or "TRANSSHIPMENT" => Terminal,
            _ => Yard,
        },
    };
}
