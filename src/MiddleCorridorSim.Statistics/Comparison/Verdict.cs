using MiddleCorridorSim.Statistics.Precision;

namespace MiddleCorridorSim.Statistics.Comparison;

/// <summary>What a comparison shows, and how many replications it lacks when it shows nothing.</summary>
/// <param name="Outcome">Better, worse, the same, or not to be told.</param>
/// <param name="MoreReplications">
/// How many more replications would tell, foretold from the spread and difference so far; 0 when the outcome is known, and
/// <see cref="OutOfReach"/> when no practical number would.
/// </param>
public sealed record Verdict(Outcome Outcome, long MoreReplications)
{
    /// <summary>Stands for a number of replications beyond a thousand million.</summary>
    public const long OutOfReach = long.MaxValue;

    private const long Most = 1_000_000_000;

    /// <summary>Judges a difference by its interval.</summary>
    /// <remarks>
    /// The number foretold brings the half-width to the larger of the difference found and of what is left to the edge of the
    /// indifference zone, whichever is reached sooner. The difference is taken to stay as it is, so the number is a guide, no promise.
    /// </remarks>
    /// <param name="difference">System minus baseline.</param>
    /// <param name="smallerIsBetter">Whether a negative difference is a gain, as for times and costs.</param>
    /// <param name="indifference">The largest difference that does not matter, in the indicator's unit; 0 when every one does.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indifference"/> is negative or no number.</exception>
    public static Verdict On(Estimate difference, bool smallerIsBetter, double indifference = 0)
    {
        ArgumentNullException.ThrowIfNull(difference);
        if (!(indifference >= 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(indifference), indifference, $"verdict: expected an indifference zone of 0 or more, found {indifference}.");
        }

        if (difference.Low >= -indifference && difference.High <= indifference)
        {
            return new Verdict(Outcome.Same, 0);
        }

        if (difference.Low > 0 || difference.High < 0)
        {
            return new Verdict((difference.High < 0) == smallerIsBetter ? Outcome.Better : Outcome.Worse, 0);
        }

        return new Verdict(Outcome.CannotTell, Lacking(difference, indifference));
    }

    private static long Lacking(Estimate difference, double indifference)
    {
        if (difference.Count < 2)
        {
            // Nothing is known of the spread: ten is the usual beginning (Law 2015, 9.4.1).
            return 10 - difference.Count;
        }

        double size = Math.Abs(difference.Mean);
        double target = Math.Max(size, indifference - size);
        long needed = ReplicationsNeeded.For(difference.StandardDeviation, target, difference.Confidence, difference.Count, Most);
        return needed >= Most ? OutOfReach : Math.Max(1, needed - difference.Count);
    }
}
