using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>The colours of what moves on the map.</summary>
internal static class MapInk
{
    /// <summary>The modes, with their words and colours, in the order of the legend.</summary>
    public static IReadOnlyList<(string Mode, string Word, string Colour)> Modes { get; } =
        [("rail", "Railway", Palette.Blue), ("road", "Road", Palette.Orange), ("sea", "Sea", Palette.Green)];

    /// <summary>The colour of queues.</summary>
    public const string Queue = Palette.Vermilion;

    /// <summary>The colour of a link.</summary>
    public static string Of(LinkLine line, ChartTheme theme) =>
        line.IsOpen ? Modes.FirstOrDefault(mode => mode.Mode == line.Mode, Modes[0]).Colour : theme.Muted;
}
