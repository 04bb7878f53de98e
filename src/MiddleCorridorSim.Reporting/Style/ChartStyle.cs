using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Style;

/// <summary>How a chart looks: its size and its theme.</summary>
/// <param name="Size">The width and the type sizes.</param>
/// <param name="Theme">The ground and ink.</param>
public sealed record ChartStyle(ChartSize Size, ChartTheme Theme)
{
    /// <summary>The typefaces; Verdana has the same widths where DejaVu is not installed.</summary>
    public const string Font = "DejaVu Sans, Verdana, sans-serif";

    /// <summary>1200 px, light.</summary>
    public static ChartStyle Default { get; } = new(ChartSize.Wide, ChartTheme.Light);

    /// <summary>The space around a chart, in pixels.</summary>
    public double Padding => Math.Round(Size.Text * 1.2);

    /// <summary>The height of one row of a chart of rows, in pixels.</summary>
    public double Row => Math.Round(Size.Text * 2.9);

    /// <summary>The configuration that Vega-Lite and Vega charts share.</summary>
    public JsonObject Config() => new()
    {
        ["background"] = Theme.Background,
        ["font"] = Font,
        ["title"] = new JsonObject
        {
            ["font"] = Font,
            ["fontSize"] = Size.Title,
            ["fontWeight"] = "bold",
            ["color"] = Theme.Ink,
            ["subtitleFont"] = Font,
            ["subtitleFontSize"] = Size.Text,
            ["subtitleColor"] = Theme.Muted,
            ["subtitleLineHeight"] = Math.Round(Size.Text * 1.35),
            ["subtitlePadding"] = Math.Round(Size.Text * 0.45),
            ["anchor"] = "start",
            ["frame"] = "bounds",
            ["offset"] = Math.Round(Size.Text * 1.2),
        },
        ["axis"] = Axis(),
        ["legend"] = Legend(),
        ["header"] = new JsonObject { ["labelFont"] = Font, ["labelFontSize"] = Size.Text, ["labelColor"] = Theme.Ink },
        ["view"] = new JsonObject { ["stroke"] = null },
        ["text"] = new JsonObject { ["font"] = Font, ["fontSize"] = Size.Text, ["color"] = Theme.Ink },
        ["rule"] = new JsonObject { ["color"] = Theme.Ink },
    };

    private JsonObject Axis() => new()
    {
        ["labelFont"] = Font,
        ["titleFont"] = Font,
        ["labelFontSize"] = Size.Text,
        ["titleFontSize"] = Size.Text,
        ["titleFontWeight"] = "normal",
        ["labelColor"] = Theme.Ink,
        ["titleColor"] = Theme.Muted,
        ["gridColor"] = Theme.Grid,
        ["domainColor"] = Theme.Muted,
        ["tickColor"] = Theme.Muted,
        ["labelPadding"] = Math.Round(Size.Text * 0.4),
        ["titlePadding"] = Math.Round(Size.Text * 0.7),
        ["labelLimit"] = Math.Round(Size.Width * 0.35),
        ["labelFlush"] = false,
        ["labelOverlap"] = "greedy",
    };

    private JsonObject Legend() => new()
    {
        ["labelFont"] = Font,
        ["titleFont"] = Font,
        ["labelFontSize"] = Size.Text,
        ["titleFontSize"] = Size.Text,
        ["titleFontWeight"] = "normal",
        ["labelColor"] = Theme.Ink,
        ["titleColor"] = Theme.Muted,
        ["symbolSize"] = Size.Text * 10,
        ["orient"] = "top",
        ["direction"] = "horizontal",
        ["labelLimit"] = Size.Width / 2,
        ["title"] = null,
        ["offset"] = Math.Round(Size.Text * 0.6),
        ["columnPadding"] = Math.Round(Size.Text * 1.2),
    };
}
