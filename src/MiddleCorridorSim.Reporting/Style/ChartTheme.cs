namespace MiddleCorridorSim.Reporting.Style;

/// <summary>The ground and ink of a chart.</summary>
/// <param name="Background">The ground.</param>
/// <param name="Ink">Titles and labels.</param>
/// <param name="Muted">Subtitles, sources, axis lines.</param>
/// <param name="Grid">Grid lines.</param>
/// <param name="Land">Countries on the map.</param>
/// <param name="LandAccent">The country with an exclave, so that both parts are seen as one.</param>
/// <param name="Sea">Water on the map.</param>
/// <param name="Border">State borders on the map.</param>
/// <param name="Categories">Colours for categories, in the order in which they are used.</param>
public sealed record ChartTheme(
    string Background, string Ink, string Muted, string Grid, string Land, string LandAccent, string Sea, string Border, IReadOnlyList<string> Categories)
{
    /// <summary>The colour of the category at a place; after the last the first comes again.</summary>
    /// <param name="index">From 0.</param>
    public string Category(int index) => Categories[index % Categories.Count];

    /// <summary>Dark on white, for print and for reports.</summary>
    public static ChartTheme Light { get; } = new("#FFFFFF", "#1B2430", "#55606E", "#E3E7EC", "#F6F3EC", "#EADFC6", "#DCE9F2", "#B3AFA6", Palette.OnLight);

    /// <summary>Light on dark, for slides.</summary>
    public static ChartTheme Dark { get; } = new("#151B23", "#F0F3F6", "#AEB8C4", "#333D49", "#2A323C", "#3B3A34", "#18222E", "#56606C", Palette.OnDark);
}
