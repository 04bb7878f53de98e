using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>The colours of what moves on the map.</summary>
internal static class MapInk
{
    /// <summary>The modes with their words, in the order of the legend.</summary>
    public static IReadOnlyList<(string Mode, string Word)> Modes { get; } = [("rail", "Railway"), ("road", "Road"), ("sea", "Sea")];

    /// <summary>The colour of queues.</summary>
    public const string Queue = Palette.Vermilion;

    /// <summary>The colour of a mode; of railways where the mode is unknown.</summary>
    public static string Of(string mode, ChartTheme theme) => mode switch
    {
        "road" => Palette.Orange,
        "sea" => Palette.Green,
        _ => theme.Category(0),
    };

    /// <summary>The colour of a link.</summary>
    public static string Of(LinkLine line, ChartTheme theme) => line.IsOpen ? Of(line.Mode, theme) : theme.Muted;
}
