using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>Finds the known name that a misspelt one most likely stands for.</summary>
internal static class NearestName
{
    private const int Longest = 64;

    /// <summary>The known name nearest to <paramref name="found"/>, or null where none is near.</summary>
    /// <param name="found">The name as written.</param>
    /// <param name="known">The names that would be right.</param>
    public static string? Of(string found, IEnumerable<string> known)
    {
        if (found.Length is 0 or > Longest)
        {
            return null;
        }

        string? best = null;
        int least = Math.Max(1, found.Length / 3) + 1;
        foreach (string name in known)
        {
            if (name.Length > Longest || Math.Abs(name.Length - found.Length) >= least)
            {
                continue;
            }

            int edits = Edits(found.ToUpperInvariant(), name.ToUpperInvariant());
            if (edits < least)
            {
                (best, least) = (name, edits);
            }
        }

        return best;
    }

    /// <summary><c> Did you mean "x"?</c>, or nothing.</summary>
    /// <param name="found">The name as written.</param>
    /// <param name="known">The names that would be right.</param>
    public static string Hint(string found, IEnumerable<string> known) =>
        Of(found, known) is { } near ? $" Did you mean {TreeScalar.Quote(near)}?" : "";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that make one of the other (Damerau 1964).</summary>
    private static int Edits(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
