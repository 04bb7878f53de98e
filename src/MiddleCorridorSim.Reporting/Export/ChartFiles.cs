namespace MiddleCorridorSim.Reporting.Export;

/// <summary>What an export of charts came to.</summary>
/// <param name="Files">The files, in order.</param>
/// <param name="Missing">Where every kind was asked for: those that the folder has no data for, and what they need.</param>
public sealed record ChartFiles(IReadOnlyList<string> Files, IReadOnlyList<(string Kind, string Needs)> Missing)
{
    private const int MostLetters = 20;

    /// <summary>The letters that no font at hand has, for which PNG files show boxes; empty where there are none.</summary>
    public string MissingLetters { get; init; } = string.Empty;

    /// <summary>What to tell the user of letters that PNG files lack; null where they have all.</summary>
    public string? Warning => MissingLetters.Length == 0
        ? null
        : $"charts: PNG files show boxes in place of {Some()}, because no font on this machine has these letters. Install one that has them, "
            + "such as Debian's package fonts-noto-cjk for Chinese, Japanese and Korean, and draw again; SVG and HTML files show what their viewer has fonts for.";

    private string Some()
    {
        string[] letters = [.. MissingLetters.EnumerateRunes().Select(rune => rune.ToString())];
        return string.Concat(letters.Take(MostLetters)) + (letters.Length > MostLetters ? $" and {letters.Length - MostLetters} more" : string.Empty);
    }
}
