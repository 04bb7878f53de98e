namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>A fixed number of trucks that go round between a trip and a post.</summary>
public static class ClosedNetworks
{
    /// <summary>The mean number at the post and the trips made for each unit of time.</summary>
    /// <remarks>
    /// The finite-source queue M/M/c//N (Kleinrock 1975, Queueing Systems I, 3.8). Only the trip's mean matters (Baskett, Chandy, Muntz and
    /// Palacios 1975, J. ACM 22(2)).
    /// </remarks>
    /// <param name="trucks">N.</param>
    /// <param name="servers">c.</param>
    /// <param name="trip">The mean time away from the post.</param>
    /// <param name="service">The mean service time, exponential.</param>
    public static (double AtPost, double Throughput) Loop(int trucks, int servers, double trip, double service)
    {
        IReadOnlyDictionary<int, double> chain = MarkovChain.Stationary(0, n => (IEnumerable<(int, double)>)
        [
            (Math.Min(n + 1, trucks), (trucks - n) / trip), (Math.Max(n - 1, 0), Math.Min(n, servers) / service),
        ]);
        double atPost = chain.Sum(state => state.Key * state.Value);
        return (atPost, (trucks - atPost) / trip);
    }

    /// <summary>The throughput of a loop with two single-server posts, exponential service.</summary>
    /// <param name="trucks">How many trucks.</param>
    /// <param name="trip">The mean time away from both posts.</param>
    /// <param name="services">The mean service times.</param>
    public static (double AtFirst, double AtSecond, double Throughput) TwoPosts(int trucks, double trip, (double First, double Second) services)
    {
        IEnumerable<((int First, int Second), double)> Next((int First, int Second) now)
        {
            int away = trucks - now.First - now.Second;
            if (away > 0)
            {
                yield return ((now.First + 1, now.Second), away / trip);
            }

            if (now.First > 0)
            {
                yield return ((now.First - 1, now.Second + 1), 1 / services.First);
            }

            if (now.Second > 0)
            {
                yield return ((now.First, now.Second - 1), 1 / services.Second);
            }
        }

        IReadOnlyDictionary<(int First, int Second), double> chain = MarkovChain.Stationary((0, 0), Next);
        double first = chain.Sum(state => state.Key.First * state.Value);
        double second = chain.Sum(state => state.Key.Second * state.Value);
        return (first, second, (trucks - first - second) / trip);
    }
}
