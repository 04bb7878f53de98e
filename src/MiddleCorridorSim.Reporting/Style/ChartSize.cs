namespace MiddleCorridorSim.Reporting.Style;

/// <summary>How wide a chart is, and the type sizes that read well at that width.</summary>
/// <param name="Name">The word for it in file names.</param>
/// <param name="Width">Total width in pixels.</param>
/// <param name="Text">Size of labels in pixels.</param>
/// <param name="Title">Size of the title in pixels.</param>
/// <param name="PngScale">Pixels of the PNG for each pixel of width.</param>
public sealed record ChartSize(string Name, int Width, double Text, double Title, double PngScale)
{
    /// <summary>1200 px, for screens and slides.</summary>
    public static ChartSize Wide { get; } = new("1200", 1200, 15, 22, 1);

    /// <summary>The text width of an A4 page, 170 mm at 96 px to the inch; its PNG has 300 dots to the inch.</summary>
    public static ChartSize A4 { get; } = new("a4", 643, 11, 15, 3.125);

    /// <summary>Size of the smallest text, the source line.</summary>
    public double Small => Math.Round(Text * 0.87, 1);
}
