namespace MiddleCorridorSim.Statistics.Precision;

/// <summary>How many replications bring the half-width of a mean's interval down to a target.</summary>
public static class ReplicationsNeeded
{
    /// <summary>The smallest n from <paramref name="least"/> to <paramref name="most"/> with t(n - 1, 1 - alpha/2) s / sqrt(n) at most the target.</summary>
    /// <remarks>A. M. Law (2015), Simulation Modeling and Analysis, 5th ed., eq. 9.2. The spread is taken to stay as it is.</remarks>
    /// <param name="standardDeviation">s, the standard deviation between replications.</param>
    /// <param name="halfWidth">The target, in the unit of s.</param>
    /// <param name="confidence">1 - alpha, above 0 and below 1.</param>
    /// <param name="least">The smallest number considered, at least 2.</param>
    /// <param name="most">The largest number considered; returned too when even that many do not suffice.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static long For(double standardDeviation, double halfWidth, double confidence, long least = 2, long most = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 2);
        Confidence.Require(confidence);
        if (least >= most || Suffices(least))
        {
            return Math.Min(least, most);
        }

        long tooFew = least;
        long enough = least;
        while (!Suffices(enough))
        {
            if (enough >= most)
            {
                return most;
            }

            tooFew = enough;
            enough = Math.Min(most, enough * 2);
        }

        while (enough - tooFew > 1)
        {
            long middle = tooFew + ((enough - tooFew) / 2);
            (tooFew, enough) = Suffices(middle) ? (tooFew, middle) : (middle, enough);
        }

        return enough;

        bool Suffices(long count) => Estimates.HalfWidth(count, standardDeviation, confidence) <= halfWidth;
    }
}
