using System.Text;

namespace MiddleCorridorSim.Results.Files;

/// <summary>A name as part of a path: small letters, digits and single hyphens.</summary>
public static class Slug
{
    private const int Longest = 80;

    /// <summary>The slug of <paramref name="name"/>; <c>unnamed</c> where no letter or digit remains.</summary>
    /// <param name="name">Any text.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder slug = new();
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "unnamed" : trimmed.Length <= Longest ? trimmed : trimmed[..Longest].Trim('-');
    }
}
