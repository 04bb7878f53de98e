using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Playback;

/// <summary>The colours of the playback, as its script names them.</summary>
internal static class PlaybackInk
{
    private static readonly string[] Modes = ["road", "rail", "sea"];

    /// <summary>The colours in a theme.</summary>
    public static JsonObject Of(ChartTheme theme) => new()
    {
        ["ground"] = theme.Background,
        ["ink"] = theme.Ink,
        ["muted"] = theme.Muted,
        ["land"] = theme.Land,
        ["landAccent"] = theme.LandAccent,
        ["sea"] = theme.Sea,
        ["border"] = theme.Border,
        ["modes"] = Json.Texts(Modes.Select(mode => MapInk.Of(mode, theme))),
        ["faint"] = theme == ChartTheme.Light ? 0.38 : 0.55,
        ["queues"] = Json.Texts([MapInk.Queue, Palette.Purple]),
    };
}
