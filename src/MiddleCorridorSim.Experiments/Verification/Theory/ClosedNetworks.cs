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

    /// <summary>The mean numbers at the stations of a loop, and the trips made for each unit of time.</summary>
    /// <remarks>Normalising constants by convolution (Buzen 1973, Communications of the ACM 16(9)); the trip is a station with a server for each truck.</remarks>
    /// <param name="trucks">How many trucks.</param>
    /// <param name="trip">The mean time away from all stations.</param>
    /// <param name="stations">Servers and mean service time of each, exponential.</param>
    public static (double[] Present, double Throughput) Convolution(int trucks, double trip, params (int Servers, double Service)[] stations)
    {
        double[][] weights = [.. stations.Select(station => Weights(trucks, station.Servers, station.Service))];
        double[] away = Weights(trucks, trucks, trip);
        double[] all = weights.Aggregate(away, Convolve);
        double[] present = new double[stations.Length];
        for (int i = 0; i < stations.Length; i++)
        {
            double[] others = weights.Where((_, j) => j != i).Aggregate(away, Convolve);
            present[i] = Enumerable.Range(0, trucks + 1).Sum(n => n * weights[i][n] * others[trucks - n]) / all[trucks];
        }

        return (present, all[trucks - 1] / all[trucks]);
    }

    private static double[] Weights(int trucks, int servers, double service)
    {
        double[] weights = new double[trucks + 1];
        weights[0] = 1;
        for (int n = 1; n <= trucks; n++)
        {
            weights[n] = weights[n - 1] * service / Math.Min(n, servers);
        }

        return weights;
    }

    private static double[] Convolve(double[] left, double[] right) =>
        [.. left.Select((_, n) => Enumerable.Range(0, n + 1).Sum(k => left[k] * right[n - k]))];

    /// <summary>The mean number served where each of a few customers comes after a time away, is served if a server is free, and is away again if none is.</summary>
    /// <remarks>p_n in proportion to C(N, n) a^n up to the number of servers (Engset 1918; Cooper 1981, Introduction to Queueing Theory, 2nd ed., 3.7).</remarks>
    /// <param name="customers">N.</param>
    /// <param name="servers">The number of servers.</param>
    /// <param name="load">a: the mean service time over the mean time away.</param>
    public static double Engset(int customers, int servers, double load)
    {
        double weight = 1;
        double sum = 1;
        double served = 0;
        for (int n = 1; n <= servers; n++)
        {
            weight *= (customers - n + 1) * load / n;
            sum += weight;
            served += n * weight;
        }

        return served / sum;
    }
}
