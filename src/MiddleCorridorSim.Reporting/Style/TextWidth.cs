using System.Text;

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
    public static double Of(string text, double size, bool bold = false) => text.EnumerateRunes().Sum(Ems) * size * (bold ? Bold : 1);

    /// <summary>Breaks text so that no line is wider than a limit: between words, and within a word that is wider by itself.</summary>
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

            while (Of(longer, size, bold) > limit && Head(longer, size, limit, bold) is { Length: > 0 } head && head.Length < longer.Length)
            {
                lines.Add(head);
                longer = longer[head.Length..];
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
    public static string Fit(string text, double size, double limit) => Of(text, size) <= limit
        ? text
        : (Head(text, size, limit - Of("…", size), bold: false) is { Length: > 0 } head ? head : text[..1]).TrimEnd() + "…";

    /// <summary>As many of the first letters as fit, none of them torn apart.</summary>
    private static string Head(string text, double size, double limit, bool bold)
    {
        double width = 0;
        int end = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Ems(rune) * size * (bold ? Bold : 1);
            if (width > limit)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return text[..end];
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F
            or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 => 1.05,        // the wide blocks of Unicode Standard Annex 11, and emoji
        > char.MaxValue => 0.8,
        int letter => Ems((char)letter),
    };

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
