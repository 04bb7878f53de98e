namespace MiddleCorridorSim.Statistics.Comparison;

/// <summary>The difference between two systems whose replications were drawn with common random numbers.</summary>
/// <remarks>
/// Paired t: A. M. Law (2015), Simulation Modeling and Analysis, 5th ed., section 10.2.1. <see cref="VarianceRatio"/> says what the
/// pairing was worth: below 1 it narrowed the interval as more replications would have, above 1 it widened it.
/// </remarks>
/// <param name="Difference">System minus baseline, replication by replication, with its Student t interval.</param>
/// <param name="Baseline">The baseline's mean.</param>
/// <param name="System">The system's mean.</param>
/// <param name="Correlation">Between the two over replications; NaN when either does not vary or there are fewer than two.</param>
/// <param name="VarianceRatio">Variance of the difference over the sum of both variances; NaN when neither varies.</param>
public sealed record PairedComparison(Estimate Difference, double Baseline, double System, double Correlation, double VarianceRatio)
{
    /// <summary>Whether pairing hurt: the difference varies more than it would between independent runs.</summary>
    public bool PairingHurts => VarianceRatio > 1;

    /// <summary>Compares one system with a baseline.</summary>
    /// <param name="system">The system's values; entry r is of replication r.</param>
    /// <param name="baseline">The baseline's values; entry r drew the same random numbers.</param>
    /// <param name="confidence">The level of this interval, above 0 and below 1; use <see cref="Confidence.Bonferroni"/> for several at once.</param>
    /// <exception cref="ArgumentException">The two have different numbers of values.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> lies outside (0, 1).</exception>
    public static PairedComparison Of(ReadOnlySpan<double> system, ReadOnlySpan<double> baseline, double confidence = 0.95)
    {
        if (system.Length != baseline.Length)
        {
            throw new ArgumentException(
                $"paired comparison: expected as many values of the system as of the baseline, found {system.Length} and {baseline.Length}.",
                nameof(system));
        }

        RunningMoments differences = new();
        RunningMoments systems = new();
        RunningMoments baselines = new();
        for (int i = 0; i < system.Length; i++)
        {
            differences.Add(system[i] - baseline[i]);
            systems.Add(system[i]);
            baselines.Add(baseline[i]);
        }

        double unpaired = systems.Variance + baselines.Variance;
        double covariance = (unpaired - differences.Variance) / 2;
        return new PairedComparison(
            Estimates.OfMean(differences, confidence),
            baselines.Mean,
            systems.Mean,
            covariance / (systems.StandardDeviation * baselines.StandardDeviation),
            differences.Variance / unpaired);
    }
}
