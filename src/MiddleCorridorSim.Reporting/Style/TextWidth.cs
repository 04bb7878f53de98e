namespace MiddleCorridorSim.Reporting.Style;

/// <summary>How wide text is in DejaVu Sans, a little over rather than under.</summary>
/// <remarks>Lays out what the chart grammar does not: labels of the map, words inside bars, wrapped titles.</remarks>
public static class TextWidth
{
    private const double Bold = 1.12;

    /// <summary>The width in pixels.</summary>
    /// <param name="text">One line of text.</param>
    /// <param name="size">Type size in pixels.</param>
    /// <param name="bold">Whether it is set in bold.</param>
    public static double Of(string text, double size, bool bold = false) => text.Sum(Ems) * size * (bold ? Bold : 1);

    /// <summary>Breaks text between words so that no line is wider than a limit, if its words allow.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Type size in pixels.</param>
    /// <param name="limit">Width in pixels.</param>
    /// <param name="bold">Whether it is set in bold.</param>
    public static IReadOnlyList<string> Wrap(string text, double size, double limit, bool bold = false)
    {
        List<string> lines = [];
        string line = string.Empty;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Of(longer, size, bold) > limit)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>Shortens text to a limit, ending it with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Type size in pixels.</param>
    /// <param name="limit">Width in pixels.</param>
    public static string Fit(string text, double size, double limit)
    {
        string fitted = text;
        while (fitted.Length > 1 && Of(fitted, size) > limit)
        {
            fitted = fitted[..^2].TrimEnd() + "…";
        }

        return fitted;
    }

    private static double Ems(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '|' or '\'' => 0.29,
        ' ' or '.' or ',' or 'I' or '-' or ':' or ';' or '!' or '/' or 'f' or 't' or 'r' or '(' or ')' => 0.40,
        'm' or 'M' or 'W' or '@' or '%' or '…' => 1.0,
        'w' => 0.82,
        '<' or '>' or '=' or '+' or '±' or '−' or '~' => 0.84,
        >= 'A' and <= 'Z' => 0.72,
        _ => 0.635,
    };
}
