using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Export;

/// <summary>Which charts to save, as what, and where.</summary>
/// <param name="Folder">Where the files go; made when it is not there.</param>
public sealed record ChartExport(string Folder)
{
    /// <summary>The kind of chart, or <c>all</c>.</summary>
    public string Kind { get; init; } = Charts.ChartCatalogue.Everything;

    /// <summary>The kinds of file.</summary>
    public ChartFormats Formats { get; init; } = ChartFormats.Svg | ChartFormats.Png;

    /// <summary>The styles; each but the first adds its words to the names of files.</summary>
    public IReadOnlyList<ChartStyle> Styles { get; init; } = [ChartStyle.Default];

    /// <summary>The flow, post or line that charts of one thing show; null for the main ones.</summary>
    public string? Focus { get; init; }

    /// <summary>Reads formats as a user gives them: <c>svg,png</c>.</summary>
    /// <exception cref="ReportingException">A format is not known.</exception>
    public static ChartFormats ParseFormats(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ChartFormats formats = ChartFormats.None;
        foreach (string word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            formats |= word.ToUpperInvariant() switch
            {
                "SVG" => ChartFormats.Svg,
                "PNG" => ChartFormats.Png,
                "HTML" => ChartFormats.Html,
                "JSON" => ChartFormats.Json,
                "CSV" => ChartFormats.None,
                _ => throw new ReportingException($"--format: expected svg, png, html, json or csv, found \"{word}\"."),
            };
        }

        return formats;
    }

    /// <summary>The words that tell a style's files from those of the default style: <c>-a4</c>, <c>-dark</c>.</summary>
    internal static string Suffix(ChartStyle style) =>
        (style.Size == ChartSize.Wide ? string.Empty : $"-{style.Size.Name}") + (style.Theme == ChartTheme.Light ? string.Empty : "-dark");
}
