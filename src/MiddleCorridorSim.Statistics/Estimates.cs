namespace MiddleCorridorSim.Statistics;

/// <summary>Estimates from the values of independent replications.</summary>
public static class Estimates
{
    /// <summary>The mean of <paramref name="values"/> with its Student t interval.</summary>
    /// <remarks>
    /// mean +- t(n - 1, 1 - alpha/2) s / sqrt(n): A. M. Law (2015), Simulation Modeling and Analysis, 5th ed., section 4.5, eq. 4.12.
    /// A value that is not a number makes the estimate so: leave out replications that observed nothing.
    /// </remarks>
    /// <param name="values">One value for each replication.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> lies outside (0, 1).</exception>
    public static Estimate OfMean(ReadOnlySpan<double> values, double confidence = 0.95)
    {
        RunningMoments moments = new();
        foreach (double value in values)
        {
            moments.Add(value);
        }

        return OfMean(moments, confidence);
    }

    /// <summary>The mean of the values that <paramref name="moments"/> has seen, with its Student t interval.</summary>
    /// <param name="moments">Moments of one value for each replication.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> lies outside (0, 1).</exception>
    public static Estimate OfMean(RunningMoments moments, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(moments);
        double halfWidth = HalfWidth(moments.Count, moments.StandardDeviation, confidence);
        return new Estimate(moments.Count, moments.Mean, moments.StandardDeviation, halfWidth, confidence);
    }

    /// <summary>The half-width t(n - 1, 1 - alpha/2) s / sqrt(n) of a Student t interval; NaN below two replications.</summary>
    /// <param name="count">The number of replications n.</param>
    /// <param name="standardDeviation">Their standard deviation s (divisor n - 1).</param>
    /// <param name="confidence">1 - alpha, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> lies outside (0, 1).</exception>
    public static double HalfWidth(long count, double standardDeviation, double confidence)
    {
        double probability = Confidence.UpperTail(confidence);
        return count < 2 ? double.NaN
            : standardDeviation == 0 ? 0
            : StudentQuantile.At(count - 1, probability) * standardDeviation / Math.Sqrt(count);
    }
}
