namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>How many rows a chart may have, so that it still fits a page when each row holds several scenarios.</summary>
internal static class RowLimit
{
    private const int One = 16;
    private const int Lines = 36;
    private const int Least = 8;

    /// <summary>The most rows for so many scenarios.</summary>
    public static int For(int scenarios) => Math.Clamp(Lines / Math.Max(1, scenarios), Least, One);

    /// <summary>Words for the subtitle where rows were left out; empty where none were.</summary>
    /// <param name="shown">How many are shown.</param>
    /// <param name="whole">How many there are.</param>
    /// <param name="words">What they are: <c>longest</c>.</param>
    public static string Note(int shown, int whole, string words) => whole > shown ? $" The {shown} {words} of {whole}." : string.Empty;
}
