namespace MiddleCorridorSim.Statistics.Designs;

/// <summary>Every combination of the levels of several factors.</summary>
/// <remarks>The last factor changes fastest, as digits do.</remarks>
public static class FullGrid
{
    /// <summary>How many combinations there are.</summary>
    /// <param name="levels">For each factor its number of levels, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor has no level.</exception>
    /// <exception cref="OverflowException">There are more than 2^63 - 1.</exception>
    public static long Count(ReadOnlySpan<int> levels)
    {
        long count = 1;
        foreach (int level in levels)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(level, 1, nameof(levels));
            count = checked(count * level);
        }

        return count;
    }

    /// <summary>The levels of one combination.</summary>
    /// <param name="index">Which combination, from 0 to below the count.</param>
    /// <param name="levels">For each factor its number of levels, at least 1.</param>
    /// <returns>For each factor its level, counted from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such combination, or a factor has no level.</exception>
    public static int[] Combination(long index, ReadOnlySpan<int> levels)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count(levels));
        int[] combination = new int[levels.Length];
        for (int d = levels.Length - 1; d >= 0; d--)
        {
            combination[d] = (int)(index % levels[d]);
            index /= levels[d];
        }

        return combination;
    }

    /// <summary>Every combination as a point: level i of n lies at i / (n - 1), the only level of a factor at 1/2.</summary>
    /// <param name="levels">For each factor its number of levels, at least 1.</param>
    /// <returns>One array of coordinates in [0, 1] for each combination.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A factor has no level.</exception>
    public static double[][] Points(ReadOnlySpan<int> levels)
    {
        int[] counts = levels.ToArray();
        double[][] points = new double[checked((int)Count(levels))][];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = [.. Combination(i, counts).Select((level, d) => counts[d] == 1 ? 0.5 : level / (counts[d] - 1.0))];
        }

        return points;
    }
}
