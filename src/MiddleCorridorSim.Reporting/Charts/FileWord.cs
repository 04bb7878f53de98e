using System.Text;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Makes words for file names and anchors out of any text.</summary>
internal static class FileWord
{
    private const int Longest = 60;

    /// <summary>Lower-case letters and digits, with single hyphens in place of all else.</summary>
    public static string Of(string text)
    {
        StringBuilder word = new();
        foreach (char letter in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0 && word[^1] != '-')
            {
                word.Append('-');
            }
        }

        string trimmed = word.ToString(0, Math.Min(word.Length, Longest)).Trim('-');
        return trimmed.Length > 0 ? trimmed : "chart";
    }
}
