using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Statistics.Precision;

/// <summary>A quantile of independent values with a confidence interval that assumes no distribution.</summary>
/// <remarks>
/// The ends are order statistics: the number of values below the true quantile is binomial(n, p). W. J. Conover (1999), Practical
/// Nonparametric Statistics, 3rd ed., section 3.2; J.-Y. Le Boudec (2010), Performance Evaluation, theorem 2.1. An end that no
/// order statistic can give, because there are too few values, is infinite.
/// </remarks>
/// <param name="Count">The number of values n.</param>
/// <param name="Probability">The quantile asked for, p.</param>
/// <param name="Value">The sample quantile (<see cref="SampleQuantile"/>).</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Confidence">The confidence asked for.</param>
/// <param name="Coverage">The probability with which the interval covers the quantile of a continuous distribution; at least the confidence.</param>
public sealed record QuantileInterval(
    int Count, double Probability, double Value, double Low, double High, double Confidence, double Coverage)
{
    /// <summary>The interval for the quantile at <paramref name="probability"/> of the distribution that <paramref name="values"/> come from.</summary>
    /// <param name="values">Independent values, in any order; one for each replication.</param>
    /// <param name="probability">Above 0 and below 1.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static QuantileInterval Of(ReadOnlySpan<double> values, double probability, double confidence = 0.95)
    {
        double upper = Statistics.Confidence.UpperTail(confidence);
        if (!(probability is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(probability), probability, $"quantile interval: expected a probability above 0 and below 1, found {probability}.");
        }

        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        int count = sorted.Length;

        // Ranks from 1: x(l) lies above the quantile with probability P(B <= l - 1), x(u) below it with 1 - P(B <= u - 1).
        int low = CountUntil(count, probability, 1 - upper, orEqual: true);
        int high = CountUntil(count, probability, upper, orEqual: false) + 1;
        double covered = Below(count, probability, high - 1) - Below(count, probability, low - 1);
        return new QuantileInterval(
            count,
            probability,
            SampleQuantile.OfSorted(sorted, probability),
            low >= 1 ? sorted[low - 1] : double.NegativeInfinity,
            high <= count ? sorted[high - 1] : double.PositiveInfinity,
            confidence,
            covered);
    }

    // How many j from 0 to n have P(B <= j) below the level, or equal to it.
    private static int CountUntil(int count, double probability, double level, bool orEqual)
    {
        int from = 0;
        int to = count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            double below = Below(count, probability, middle);
            bool inside = orEqual ? below <= level : below < level;
            (from, to) = inside ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static double Below(int count, double probability, int successes) =>
        successes < 0 ? 0 : successes >= count ? 1 : Binomial.CDF(probability, count, successes);
}
