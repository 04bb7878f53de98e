namespace MiddleCorridorSim.Statistics.Checks;

/// <summary>Whether values come from a given continuous distribution.</summary>
/// <param name="Count">The number of values n.</param>
/// <param name="Distance">D, the largest distance between the values' distribution and the given one.</param>
/// <param name="PValue">How probable so large a distance is when the values do come from it.</param>
public sealed record KolmogorovSmirnov(int Count, double Distance, double PValue)
{
    /// <summary>Makes the test.</summary>
    /// <remarks>
    /// Two-sided; the p-value is Kolmogorov's limit at D (sqrt n + 0.12 + 0.11 / sqrt n), M. A. Stephens (1970), Journal of the Royal
    /// Statistical Society B 32, good to a few per cent of itself from n = 5 on.
    /// </remarks>
    /// <param name="values">Independent values, at least one, in any order.</param>
    /// <param name="distribution">The distribution function, non-decreasing from 0 to 1.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static KolmogorovSmirnov Of(ReadOnlySpan<double> values, Func<double, double> distribution)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        if (values.IsEmpty)
        {
            throw new ArgumentException("Kolmogorov-Smirnov: expected at least one value, found none.", nameof(values));
        }

        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        int count = sorted.Length;
        double distance = 0;
        for (int i = 0; i < count; i++)
        {
            double below = distribution(sorted[i]);
            distance = Math.Max(distance, Math.Max(below - ((double)i / count), ((i + 1.0) / count) - below));
        }

        double root = Math.Sqrt(count);
        return new KolmogorovSmirnov(count, distance, Survival(distance * (root + 0.12 + (0.11 / root))));
    }

    // 2 sum of (-1)^(j - 1) exp(-2 j^2 x^2); below 0.2 it is 1 to more than twelve digits and the sum converges too slowly.
    private static double Survival(double x)
    {
        if (x < 0.2)
        {
            return 1;
        }

        double sum = 0;
        for (int j = 1; j <= 100; j++)
        {
            sum += (j % 2 == 1 ? 2 : -2) * Math.Exp(-2.0 * j * j * x * x);
        }

        return Math.Clamp(sum, 0, 1);
    }
}
