namespace MiddleCorridorSim.Statistics.Precision;

/// <summary>When to stop drawing replications: when the chosen indicators are all known closely enough, with one confidence for all.</summary>
/// <remarks>
/// <para>An interval half-width of gamma' = gamma / (1 + gamma) of the <i>estimated</i> mean leaves a relative error of at most gamma
/// of the <i>true</i> mean: A. M. Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.4.1. Every indicator is judged at
/// the Bonferroni share of the error, so that all hold at once.</para>
/// <para>An indicator without spread is met at once; one with spread around a mean of zero never is, which is what
/// <see cref="Most"/> is for.</para>
/// </remarks>
public sealed class PrecisionRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="relativeError">gamma, the error allowed as a share of the true mean, above 0 and below 1, such as 0.05.</param>
    /// <param name="indicators">How many indicators are judged at once, at least 1.</param>
    /// <param name="confidence">The probability that all hold, above 0 and below 1.</param>
    /// <param name="least">Fewest replications, at least 2.</param>
    /// <param name="most">Most replications, at least <paramref name="least"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public PrecisionRule(double relativeError, int indicators, double confidence = 0.95, int least = 10, int most = int.MaxValue)
    {
        if (!(relativeError is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(relativeError), relativeError, $"precision: expected a share above 0 and below 1, found {relativeError}.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(least, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        RelativeError = relativeError;
        Indicators = indicators;
        IndicatorConfidence = Confidence.Bonferroni(confidence, indicators);
        Least = least;
        Most = most;
    }

    /// <summary>gamma, the error allowed as a share of the true mean.</summary>
    public double RelativeError { get; }

    /// <summary>gamma' = gamma / (1 + gamma), the half-width allowed as a share of the estimated mean.</summary>
    public double AllowedHalfWidth => RelativeError / (1 + RelativeError);

    /// <summary>How many indicators are judged at once.</summary>
    public int Indicators { get; }

    /// <summary>The confidence at which each single indicator is judged, after Bonferroni.</summary>
    public double IndicatorConfidence { get; }

    /// <summary>Fewest replications.</summary>
    public int Least { get; }

    /// <summary>Most replications: the rule stops there, reached or not.</summary>
    public int Most { get; }

    /// <summary>Judges the replications so far; to be asked after each one, in their order.</summary>
    /// <param name="indicators">For each indicator the moments over replications, in any fixed order.</param>
    /// <exception cref="ArgumentException">The number of indicators is not the one that the rule was made for.</exception>
    public PrecisionState Judge(IReadOnlyList<RunningMoments> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        if (indicators.Count != Indicators)
        {
            throw new ArgumentException($"precision: expected {Indicators} indicators, found {indicators.Count}.", nameof(indicators));
        }

        bool reached = true;
        bool exhausted = false;
        long needed = Least;
        int worst = 0;
        double worstWidth = double.NegativeInfinity;
        for (int i = 0; i < indicators.Count; i++)
        {
            double width = RelativeHalfWidth(indicators[i]);
            reached &= IsMet(indicators[i]);
            exhausted |= indicators[i].Count >= Most;
            needed = Math.Max(needed, Needed(indicators[i]));
            if (width > worstWidth || double.IsNaN(width))
            {
                worst = i;
                worstWidth = double.IsNaN(width) ? double.PositiveInfinity : width;
            }
        }

        return new PrecisionState(reached, reached || exhausted, worst, worstWidth, needed);
    }

    /// <summary>Whether one indicator is known closely enough.</summary>
    /// <param name="indicator">Its moments over replications.</param>
    public bool IsMet(RunningMoments indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Count >= Least && RelativeHalfWidth(indicator) <= AllowedHalfWidth;
    }

    /// <summary>How many replications one indicator needs in all, foretold from its mean and spread so far.</summary>
    /// <remarks>The smallest i with t(i - 1) s / sqrt(i) at most gamma' |mean|: Law (2015), section 9.4.1; never above <see cref="Most"/>.</remarks>
    /// <param name="indicator">Its moments over replications, at least 2 of them; with fewer <see cref="Least"/> is foretold.</param>
    public long Needed(RunningMoments indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Count < 2
            ? Least
            : ReplicationsNeeded.For(
                indicator.StandardDeviation, AllowedHalfWidth * Math.Abs(indicator.Mean), IndicatorConfidence, Math.Max(Least, indicator.Count), Most);
    }

    private double RelativeHalfWidth(RunningMoments indicator) => Estimates.OfMean(indicator, IndicatorConfidence).RelativeHalfWidth;
}
