using System.Globalization;
using System.Text;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>Text as a terminal sets it: letters of East Asian scripts take two columns, combining marks none.</summary>
/// <remarks>The ranges are those of Unicode Standard Annex 11, East Asian Width, class W and F, in whole blocks.</remarks>
internal static class TerminalText
{
    private static readonly (int From, int To)[] s_wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>A text on one line of no more than so many columns, ending in an ellipsis where it was cut.</summary>
    public static string Cut(string text, int longest)
    {
        string line = OneLine(text);
        if (WidthOf(line) <= longest)
        {
            return line;
        }

        StringBuilder cut = new();
        int width = 0;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            width += WidthOf(element);
            if (width > longest - 1)
            {
                break;
            }

            cut.Append(element);
        }

        return cut.Append('…').ToString();
    }

    /// <summary>A text without line breaks, tabs and other control letters, so that it cannot break a table or the terminal.</summary>
    public static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)) : text;

    private static int WidthOf(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : Array.Exists(s_wide, range => rune.Value >= range.From && rune.Value <= range.To) ? 2
        : 1;
}
