using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Statistics.Selection;

/// <summary>Optimal computing budget allocation: which of several systems to replicate more, to find the best for a given budget.</summary>
/// <remarks>
/// C.-H. Chen, J. Lin, E. Yucesan and S. E. Chick (2000), "Simulation budget allocation for further enhancing the efficiency of
/// ordinal optimization", Discrete Event Dynamic Systems 10, theorem 1: N(i) is in proportion to (s(i) / d(i))^2 for all but the best
/// b, d(i) its distance from the best mean, and N(b) = s(b) sqrt(sum of (N(i) / s(i))^2). Systems are taken as independent.
/// A system that ties with the best counts as if it were away by the smallest distance that there is.
/// </remarks>
public static class Ocba
{
    /// <summary>How to share a budget.</summary>
    /// <param name="means">For each system its mean so far.</param>
    /// <param name="deviations">For each system its standard deviation between replications, 0 or more.</param>
    /// <param name="goal">Which end of the means is best.</param>
    /// <param name="budget">The replications to share, all told.</param>
    /// <returns>For each system its share, not rounded; together the budget.</returns>
    /// <exception cref="ArgumentException">There are fewer than two systems, or not as many deviations as means.</exception>
    public static double[] Allocate(ReadOnlySpan<double> means, ReadOnlySpan<double> deviations, Goal goal, double budget)
    {
        Require(means.Length, deviations.Length);
        int best = BestOf(means, goal);
        double[] gaps = Gaps(means, best);
        double[] shares = new double[means.Length];
        double squares = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            if (i != best && deviations[i] > 0)
            {
                double ratio = deviations[i] / gaps[i];
                shares[i] = ratio * ratio;
                squares += ratio * ratio / (gaps[i] * gaps[i]);
            }
        }

        shares[best] = deviations[best] * Math.Sqrt(squares);
        return Scale(shares, budget);
    }

    /// <summary>How to share the next replications, given those already run.</summary>
    /// <param name="means">For each system its mean so far.</param>
    /// <param name="deviations">For each system its standard deviation between replications, 0 or more.</param>
    /// <param name="done">For each system the replications already run.</param>
    /// <param name="goal">Which end of the means is best.</param>
    /// <param name="increment">The replications to share now, at least 0.</param>
    /// <returns>For each system the replications to run now; together the increment.</returns>
    /// <exception cref="ArgumentException">There are fewer than two systems, or not as many entries of each kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="increment"/> is negative.</exception>
    public static long[] Next(
        ReadOnlySpan<double> means, ReadOnlySpan<double> deviations, ReadOnlySpan<long> done, Goal goal, long increment)
    {
        Require(means.Length, done.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(increment);
        double total = increment;
        foreach (long count in done)
        {
            total += count;
        }

        double[] lacking = Allocate(means, deviations, goal, total);
        for (int i = 0; i < lacking.Length; i++)
        {
            lacking[i] = Math.Max(0, lacking[i] - done[i]);
        }

        return Round(Scale(lacking, increment), increment);
    }

    /// <summary>A lower bound on the probability that the system with the best mean is the best.</summary>
    /// <remarks>1 minus the sum over the others of Phi(-d(i) / sqrt(s(b)^2/N(b) + s(i)^2/N(i))): Chen et al. (2000), eq. 3; never below 0.</remarks>
    /// <param name="means">For each system its mean.</param>
    /// <param name="deviations">For each system its standard deviation between replications.</param>
    /// <param name="counts">For each system its number of replications.</param>
    /// <param name="goal">Which end of the means is best.</param>
    /// <exception cref="ArgumentException">There are fewer than two systems, or not as many entries of each kind.</exception>
    public static double ProbabilityOfCorrectSelection(
        ReadOnlySpan<double> means, ReadOnlySpan<double> deviations, ReadOnlySpan<double> counts, Goal goal)
    {
        Require(means.Length, deviations.Length);
        Require(means.Length, counts.Length);
        int best = BestOf(means, goal);
        double wrong = 0;
        for (int i = 0; i < means.Length; i++)
        {
            double error = Math.Sqrt((deviations[best] * deviations[best] / counts[best]) + (deviations[i] * deviations[i] / counts[i]));
            double gap = Math.Abs(means[i] - means[best]);
            wrong += i == best ? 0 : error == 0 ? (gap > 0 ? 0 : 0.5) : Normal.CDF(0, 1, -gap / error);
        }

        return Math.Max(0, 1 - wrong);
    }

    private static double[] Gaps(ReadOnlySpan<double> means, int best)
    {
        double[] gaps = new double[means.Length];
        double smallest = double.PositiveInfinity;
        for (int i = 0; i < gaps.Length; i++)
        {
            gaps[i] = Math.Abs(means[i] - means[best]);
            smallest = gaps[i] > 0 ? Math.Min(smallest, gaps[i]) : smallest;
        }

        double tie = double.IsInfinity(smallest) ? 1 : smallest;
        return Array.ConvertAll(gaps, gap => gap > 0 ? gap : tie);
    }

    private static int BestOf(ReadOnlySpan<double> means, Goal goal)
    {
        int best = 0;
        for (int i = 1; i < means.Length; i++)
        {
            best = (goal == Goal.Largest ? means[i] > means[best] : means[i] < means[best]) ? i : best;
        }

        return best;
    }

    // Without any spread there is nothing to find out, and all share alike.
    private static double[] Scale(double[] shares, double total)
    {
        double sum = shares.Sum();
        return Array.ConvertAll(shares, share => sum > 0 ? share * total / sum : total / shares.Length);
    }

    // Largest remainders: whole numbers that keep the total.
    private static long[] Round(double[] shares, long total)
    {
        long[] whole = Array.ConvertAll(shares, share => (long)Math.Floor(share));
        IEnumerable<int> byRemainder = Enumerable.Range(0, shares.Length).OrderByDescending(i => shares[i] - whole[i]).ThenBy(i => i);
        long left = total - whole.Sum();
        foreach (int i in byRemainder.Take((int)Math.Max(0, left)))
        {
            whole[i]++;
        }

        return whole;
    }

    private static void Require(int systems, int entries)
    {
        if (systems < 2 || entries != systems)
        {
            throw new ArgumentException($"OCBA: expected two or more systems and as many entries of each kind, found {systems} and {entries}.");
        }
    }
}
