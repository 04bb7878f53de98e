namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>Vehicles that take many at once, and arrivals of many at once.</summary>
public static class BulkService
{
    /// <summary>Where chains of queues that may grow without bound are cut off; what lies beyond is below 1e-12 in all cases here.</summary>
    internal const int Longest = 700;

    /// <summary>A departure each unit of time that takes at most K: left behind and mean wait.</summary>
    /// <remarks>
    /// Left behind after a departure: L' = max(L + Poisson(a) - K, 0), a chain; over a unit of time E[L] + a/2 wait on average, and Little's law gives the
    /// wait (Bailey 1954, J. Royal Statistical Society B 16(1); Neuts 1967).
    /// </remarks>
    /// <param name="arrivals">a, the mean number of Poisson arrivals for each departure.</param>
    /// <param name="capacity">K.</param>
    public static (double LeftBehind, double Wait) FixedHeadway(double arrivals, int capacity)
    {
        double[] poisson = Poisson(arrivals);
        double left = MarkovChain
            .Stationary(0, n => poisson.Select((p, k) => (Math.Min(Math.Max(n + k - capacity, 0), Longest), p)))
            .Sum(state => state.Key * state.Value);
        return (left, (left / arrivals) + 0.5);
    }

    /// <summary>Departures when K are there, or when the first has waited for T: mean wait and mean number on board.</summary>
    /// <remarks>
    /// Renewal-reward over one train: while fewer than K - 1 others have come within T of the first, all who are there wait.
    /// E[waiting] = integral over 0..T of sum over j &lt; K - 1 of (1 + j) P(Poisson(lambda t) = j); on board 1 + lambda times the mean time to departure.
    /// </remarks>
    /// <param name="rate">Poisson arrivals for each unit of time.</param>
    /// <param name="capacity">K.</param>
    /// <param name="longestWait">T.</param>
    public static (double Wait, double OnBoard) FullOrLongestWait(double rate, int capacity, double longestWait)
    {
        const int Steps = 20_000;
        double waiting = 0;
        double time = 0;
        for (int i = 0; i <= Steps; i++)
        {
            // Simpson's rule.
            double weight = (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * longestWait / Steps / 3;
            double[] others = Poisson(rate * longestWait * i / Steps);
            for (int j = 0; j < Math.Min(capacity - 1, others.Length); j++)
            {
                waiting += weight * (1 + j) * others[j];
                time += weight * others[j];
            }
        }

        double onBoard = 1 + (rate * time);
        return (waiting / onBoard, onBoard);
    }

    /// <summary>The mean number present where batches of K come at c servers: exponential service, each served singly.</summary>
    /// <param name="servers">c.</param>
    /// <param name="batches">Batches for each unit of time.</param>
    /// <param name="size">K.</param>
    /// <param name="service">The mean service time.</param>
    public static double PresentOfBatches(int servers, double batches, int size, double service) =>
        PresentOfBatches(servers, batches, service, (size, 1));

    /// <summary>The same where batches differ in size.</summary>
    /// <param name="servers">c.</param>
    /// <param name="batches">Batches for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="sizes">Sizes and their weights.</param>
    public static double PresentOfBatches(int servers, double batches, double service, params (int Size, double Weight)[] sizes)
    {
        double sum = sizes.Sum(each => each.Weight);
        IEnumerable<(int, double)> Next(int present)
        {
            foreach ((int size, double weight) in sizes)
            {
                yield return (Math.Min(present + size, Longest), batches * weight / sum);
            }

            if (present > 0)
            {
                yield return (present - 1, Math.Min(present, servers) / service);
            }
        }

        return MarkovChain.Stationary(0, Next).Sum(state => state.Key * state.Value);
    }

    /// <summary>The probabilities of 0, 1, 2, ... Poisson events, as far as they count.</summary>
    /// <param name="mean">The mean; below 600.</param>
    internal static double[] Poisson(double mean)
    {
        List<double> probabilities = [Math.Exp(-mean)];
        for (int k = 1; k < mean || probabilities[^1] > 1e-18; k++)
        {
            probabilities.Add(probabilities[^1] * mean / k);
        }

        return [.. probabilities];
    }
}
