namespace MiddleCorridorSim.Statistics;

/// <summary>The quantile of a sample, by the one definition that this project uses.</summary>
/// <remarks>
/// Definition 7 of R. J. Hyndman and Y. Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50(4):
/// with the values sorted as x[0] to x[n-1] and h = (n - 1) p, linear interpolation between x[floor h] and x[floor h + 1].
/// It is the default of R and NumPy.
/// </remarks>
public static class SampleQuantile
{
    /// <summary>The quantile of values that are already in ascending order.</summary>
    /// <param name="sorted">The values, ascending.</param>
    /// <param name="probability">From 0, the minimum, to 1, the maximum.</param>
    /// <returns>The quantile; NaN when there is no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> lies outside [0, 1].</exception>
    public static double OfSorted(ReadOnlySpan<double> sorted, double probability)
    {
        if (sorted.IsEmpty)
        {
            Rank(1, probability, out _);
            return double.NaN;
        }

        long below = Rank(sorted.Length, probability, out double fraction);
        double low = sorted[(int)below];
        return fraction == 0 ? low : low + (fraction * (sorted[(int)below + 1] - low));
    }

    /// <summary>The quantile of values in any order; they are copied and sorted.</summary>
    /// <param name="values">The values, in any order; left as they are.</param>
    /// <param name="probability">From 0, the minimum, to 1, the maximum.</param>
    /// <returns>The quantile; NaN when there is no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> lies outside [0, 1].</exception>
    public static double Of(ReadOnlySpan<double> values, double probability)
    {
        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        return OfSorted(sorted, probability);
    }

    /// <summary>Where the quantile lies: the order statistic below it, counted from 0, and the way to the next one.</summary>
    internal static long Rank(long count, double probability, out double fraction)
    {
        if (!(probability is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(probability), probability, $"quantile: expected a probability from 0 to 1, found {probability}.");
        }

        double place = (count - 1) * probability;
        long below = (long)place;
        fraction = place - below;
        return below;
    }
}
