using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Statistics.SteadyState;

/// <summary>A steady-state mean with its interval, from the batch means of one long run.</summary>
/// <remarks>
/// A. M. Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.5.3; 10 to 30 batches after B. Schmeiser (1982), "Batch
/// size effects in the analysis of simulation output", Operations Research 30(3). Whether the batches are long enough to be taken as
/// independent is tested by von Neumann's ratio: G. S. Fishman (1978), Management Science 24(5).
/// </remarks>
/// <param name="Estimate">The mean of the batch means and its Student t interval; its count is the number of batches.</param>
/// <param name="BatchSize">Observations in a batch.</param>
/// <param name="Autocorrelation">The lag-1 autocorrelation of the batch means; 0 when they do not vary.</param>
/// <param name="PValue">How probable so large an autocorrelation is for independent batches; NaN below three batches.</param>
public sealed record BatchMeans(Estimate Estimate, long BatchSize, double Autocorrelation, double PValue)
{
    /// <summary>Whether the batches may be taken as independent: the p-value is at least 0.1.</summary>
    public bool LooksIndependent => PValue >= 0.1;

    /// <summary>The estimate from a run after its warm-up.</summary>
    /// <param name="series">Observations in their order; those beyond the last whole batch are left out.</param>
    /// <param name="batches">The number of batches, at least 2; not above the number of observations.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static BatchMeans Of(ReadOnlySpan<double> series, int batches = 20, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batches, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(batches, series.Length);
        int size = series.Length / batches;
        return OfMeans(Average(series[..(size * batches)], size), size, confidence);
    }

    /// <summary>The estimate from batch means that were formed elsewhere.</summary>
    /// <param name="means">The means of consecutive batches of one size.</param>
    /// <param name="batchSize">Observations in a batch.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> lies outside (0, 1).</exception>
    public static BatchMeans OfMeans(ReadOnlySpan<double> means, long batchSize, double confidence = 0.95)
    {
        RunningMoments moments = new();
        foreach (double mean in means)
        {
            moments.Add(mean);
        }

        Estimate estimate = Estimates.OfMean(moments, confidence);
        if (!(moments.SumOfSquares > 0))
        {
            return new BatchMeans(estimate, batchSize, 0, means.Length < 3 ? double.NaN : 1);
        }

        double products = 0;
        for (int i = 1; i < means.Length; i++)
        {
            products += (means[i] - moments.Mean) * (means[i - 1] - moments.Mean);
        }

        double autocorrelation = products / moments.SumOfSquares;
        double ends = Square(means[0] - moments.Mean) + Square(means[^1] - moments.Mean);
        return new BatchMeans(
            estimate, batchSize, autocorrelation, VonNeumann(means.Length, autocorrelation + (ends / (2 * moments.SumOfSquares))));
    }

    /// <summary>The estimate of a ratio of means from batches of unequal size: tonnes over years, hours waited over vehicles served.</summary>
    /// <remarks>
    /// The ratio R is all amounts over all bases; with equal bases this is <see cref="OfMeans"/>. The batches vary by
    /// (amount - R base) / mean base, and the interval is Student's t over these: W. G. Cochran (1977), Sampling Techniques, 3rd ed.,
    /// section 6.4. A batch without a base counts with its amount, as one in which nothing came.
    /// </remarks>
    /// <param name="amounts">The amount of each batch.</param>
    /// <param name="bases">What it is divided by, not negative; as many.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <returns>The estimate; its mean is not a number where all bases are 0.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> lies outside (0, 1).</exception>
    public static BatchMeans OfRatios(ReadOnlySpan<double> amounts, ReadOnlySpan<double> bases, double confidence = 0.95)
    {
        if (amounts.Length != bases.Length)
        {
            throw new ArgumentException($"batch means: expected as many bases as amounts, {amounts.Length}, found {bases.Length}.", nameof(bases));
        }

        double amount = 0;
        double total = 0;
        for (int i = 0; i < amounts.Length; i++)
        {
            amount += amounts[i];
            total += bases[i];
        }

        double ratio = amount / total;
        double meanBase = total / amounts.Length;
        double[] values = new double[amounts.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ratio + ((amounts[i] - (ratio * bases[i])) / meanBase);
        }

        BatchMeans means = OfMeans(values, (long)Math.Round(meanBase), confidence);
        return means with { Estimate = means.Estimate with { Mean = ratio } };
    }

    /// <summary>The means of consecutive batches; a last part short of a batch is left out.</summary>
    internal static double[] Average(ReadOnlySpan<double> series, int batchSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        double[] means = new double[series.Length / batchSize];
        for (int batch = 0; batch < means.Length; batch++)
        {
            double sum = 0;
            foreach (double value in series.Slice(batch * batchSize, batchSize))
            {
                sum += value;
            }

            means[batch] = sum / batchSize;
        }

        return means;
    }

    // sqrt((b^2 - 1)/(b - 2)) (rho + end terms) is near normal(0, 1) for independent batches: Fishman (1978).
    private static double VonNeumann(int batches, double corrected) => batches < 3
        ? double.NaN
        : 1 - Normal.CDF(0, 1, corrected * Math.Sqrt((((double)batches * batches) - 1) / (batches - 2)));

    private static double Square(double value) => value * value;
}
