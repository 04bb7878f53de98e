namespace MiddleCorridorSim.Statistics.Comparison;

/// <summary>The difference between two systems whose replications are independent of each other.</summary>
public static class IndependentComparison
{
    /// <summary>System minus baseline with Welch's interval, which does not take the variances to be equal.</summary>
    /// <remarks>
    /// B. L. Welch (1938), Biometrika 29; Law (2015), section 10.2.2. The estimate's count is the smaller of both, its standard
    /// deviation is that of the difference scaled to this count, so that s / sqrt(n) is the standard error.
    /// </remarks>
    /// <param name="system">The system's values, one for each of its replications, at least 2.</param>
    /// <param name="baseline">The baseline's values, one for each of its replications, at least 2.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range, or there are too few values.</exception>
    public static Estimate Of(RunningMoments system, RunningMoments baseline, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentOutOfRangeException.ThrowIfLessThan(system.Count, 2, nameof(system));
        ArgumentOutOfRangeException.ThrowIfLessThan(baseline.Count, 2, nameof(baseline));
        double upper = Confidence.UpperTail(confidence);
        double ours = system.Variance / system.Count;
        double theirs = baseline.Variance / baseline.Count;
        double error = Math.Sqrt(ours + theirs);
        long count = Math.Min(system.Count, baseline.Count);

        // Welch's degrees of freedom.
        double freedom = (ours + theirs) * (ours + theirs) / ((ours * ours / (system.Count - 1)) + (theirs * theirs / (baseline.Count - 1)));
        double halfWidth = error == 0 ? 0 : StudentQuantile.At(freedom, upper) * error;
        return new Estimate(count, system.Mean - baseline.Mean, error * Math.Sqrt(count), halfWidth, confidence);
    }
}
