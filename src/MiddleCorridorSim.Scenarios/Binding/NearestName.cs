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
        string wanted = found.ToUpperInvariant();
        int least = Math.Max(1, found.Length / 3) + 1;
        foreach (string name in known)
        {
            if (name.Length > Longest || Math.Abs(name.Length - found.Length) >= least)
            {
                continue;
            }

            int edits = Edits(wanted, name.ToUpperInvariant(), least);
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

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that make one of the other (Damerau 1964); <paramref name="enough"/> where there are as many or more.</summary>
    /// <remarks>Three rows of the table are held. No later row is below two rows that have reached <paramref name="enough"/>.</remarks>
    private static int Edits(string a, string b, int enough)
    {
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> above = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        int leastAbove = 0;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int leastHere = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int edits = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                row[j] = edits;
                leastHere = Math.Min(leastHere, edits);
            }

            if (leastHere >= enough && leastAbove >= enough)
            {
                return enough;
            }

            leastAbove = leastHere;
            Span<int> free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }
}
