namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>A field of a report's table.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Number">The number behind it; null for words.</param>
/// <param name="Low">The lower end of its interval; null where it has none.</param>
/// <param name="High">The upper end of its interval; null where it has none.</param>
public sealed record Cell(string Text, double? Number = null, double? Low = null, double? High = null)
{
    /// <summary>A field of words.</summary>
    public static Cell Of(string text) => new(text);

    /// <summary>A number without an interval.</summary>
    public static Cell Of(double value) => new(Figure.Text(value), double.IsFinite(value) ? value : null);

    /// <summary>A number with an interval.</summary>
    public static Cell Of(double mean, double low, double high) => new(
        Figure.Text(mean, low, high), double.IsFinite(mean) ? mean : null, double.IsFinite(low) ? low : null, double.IsFinite(high) ? high : null);
}
