using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Statistics.Checks;

/// <summary>Whether a simulated mean agrees with a value known exactly.</summary>
/// <param name="Estimate">The simulated mean over replications.</param>
/// <param name="Exact">The exact value.</param>
public sealed record ExactValueCheck(Estimate Estimate, double Exact)
{
    /// <summary>The distance between both in standard errors, the t statistic; 0 when they are equal.</summary>
    public double StandardErrors => Estimate.Mean == Exact ? 0 : (Estimate.Mean - Exact) / Estimate.StandardError;

    /// <summary>How probable so large a distance is when the exact value is right (two-sided Student t); NaN below two replications.</summary>
    public double PValue => Estimate.Count < 2
        ? double.NaN
        : 2 * StudentT.CDF(0, 1, Estimate.Count - 1, -Math.Abs(StandardErrors));

    /// <summary>The interval's half-width as a share of the exact value: how large an error the check could miss.</summary>
    public double RelativeHalfWidth => Estimate.HalfWidth / Math.Abs(Exact);

    /// <summary>Makes the check.</summary>
    /// <param name="values">One value for each replication.</param>
    /// <param name="exact">The exact value.</param>
    /// <param name="confidence">Of the interval, above 0 and below 1.</param>
    public static ExactValueCheck Of(ReadOnlySpan<double> values, double exact, double confidence = 0.95) =>
        new(Estimates.OfMean(values, confidence), exact);

    /// <summary>Whether the mean lies near enough to the exact value, and is known well enough for this to mean something.</summary>
    /// <param name="standardErrors">The largest distance allowed; 3.29 is exceeded about once in 1,000 true checks with many replications.</param>
    /// <param name="relativeHalfWidth">The largest relative half-width allowed.</param>
    public bool Agrees(double standardErrors = 3.29, double relativeHalfWidth = 0.01) =>
        Math.Abs(StandardErrors) <= standardErrors && RelativeHalfWidth <= relativeHalfWidth;
}
