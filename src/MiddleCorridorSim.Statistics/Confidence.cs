namespace MiddleCorridorSim.Statistics;

/// <summary>Levels of confidence of one interval and of several held at once.</summary>
public static class Confidence
{
    /// <summary>The level each of several intervals needs so that together they hold with <paramref name="overall"/>.</summary>
    /// <remarks>Bonferroni's inequality, 1 - (1 - overall) / count: Law (2015), section 9.7.</remarks>
    /// <param name="overall">The probability that all intervals cover at once, above 0 and below 1.</param>
    /// <param name="count">The number of intervals, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static double Bonferroni(double overall, int count)
    {
        Require(overall);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return 1 - ((1 - overall) / count);
    }

    /// <summary>The probability below the upper end of a two-sided interval, 1 - alpha/2.</summary>
    internal static double UpperTail(double confidence)
    {
        Require(confidence);
        return 1 - ((1 - confidence) / 2);
    }

    /// <summary>Refuses a level that is no probability strictly between 0 and 1.</summary>
    internal static void Require(double confidence)
    {
        if (!(confidence is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(confidence), confidence, $"confidence: expected a level above 0 and below 1, such as 0.95, found {confidence}.");
        }
    }
}
