namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>Poisson arrivals at several equal servers.</summary>
public static class ManyServers
{
    /// <summary>The share of arrivals that finds all servers busy and leaves, in M/G/c/c: Erlang's first formula.</summary>
    /// <remarks>By its recursion (Cooper 1981, Introduction to Queueing Theory, 2nd ed., 3.3).</remarks>
    /// <param name="servers">c.</param>
    /// <param name="load">Arrival rate times mean service time.</param>
    public static double ErlangB(int servers, double load)
    {
        double blocked = 1;
        for (int c = 1; c <= servers; c++)
        {
            blocked = load * blocked / (c + (load * blocked));
        }

        return blocked;
    }

    /// <summary>The probability that an arrival waits in M/M/c: Erlang's second formula (Cooper 1981, 3.4).</summary>
    /// <param name="servers">c.</param>
    /// <param name="load">Arrival rate times mean service time; less than c.</param>
    public static double ErlangC(int servers, double load)
    {
        double blocked = ErlangB(servers, load);
        return blocked / (1 - (load / servers * (1 - blocked)));
    }

    /// <summary>The mean wait in M/M/c: C E[S] / (c - a) (Kleinrock 1975, Queueing Systems I, 3.5).</summary>
    /// <param name="servers">c.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    public static double MeanWait(int servers, double arrivalRate, double service) =>
        ErlangC(servers, arrivalRate * service) * service / (servers - (arrivalRate * service));

    /// <summary>M/M/c/K: the share of arrivals that finds all places taken and leaves, and the mean wait of the others.</summary>
    /// <remarks>p_n in proportion to a^n / n! up to c, then times a / c for each more (Kleinrock 1975, Queueing Systems I, 3.6); the wait by Little's law.</remarks>
    /// <param name="servers">c.</param>
    /// <param name="room">K: how many find room, waiting or served.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    public static (double Lost, double Wait) WithRoom(int servers, int room, double arrivalRate, double service)
    {
        double weight = 1;
        double sum = 1;
        double waiting = 0;
        for (int n = 1; n <= room; n++)
        {
            weight *= arrivalRate * service / Math.Min(n, servers);
            sum += weight;
            waiting += weight * Math.Max(0, n - servers);
        }

        double lost = weight / sum;
        return (lost, waiting / sum / (arrivalRate * (1 - lost)));
    }

    /// <summary>The mean wait in M/D/c: the number present follows a chain from one instant to that a service later.</summary>
    /// <remarks>N(t + D) = max(N(t) - c, 0) + Poisson(lambda D) (Crommelin 1932; Tijms 2003, A First Course in Stochastic Models, 9.6.2).</remarks>
    /// <param name="servers">c.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The service time.</param>
    public static double ConstantServiceWait(int servers, double arrivalRate, double service)
    {
        double[] arrivals = BulkService.Poisson(arrivalRate * service);
        IReadOnlyDictionary<int, double> present = MarkovChain.Stationary(
            0, n => arrivals.Select((p, k) => (Math.Min(Math.Max(n - servers, 0) + k, BulkService.Longest), p)));
        return present.Sum(state => Math.Max(state.Key - servers, 0) * state.Value) / arrivalRate;
    }

    /// <summary>The mean wait in M/E2/c, by solving its chain of numbers and phases.</summary>
    /// <param name="servers">c.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    public static double ErlangTwoServiceWait(int servers, double arrivalRate, double service)
    {
        double phase = 2 / service;
        int longest = servers + (int)Math.Ceiling(40 / (1 - (arrivalRate * service / servers)));
        IEnumerable<((int Present, int First) To, double Rate)> Next((int Present, int First) now)
        {
            int busy = Math.Min(now.Present, servers);
            if (now.Present < longest)
            {
                yield return ((now.Present + 1, now.First + (now.Present < servers ? 1 : 0)), arrivalRate);
            }

            if (now.First > 0)
            {
                yield return ((now.Present, now.First - 1), now.First * phase);
            }

            if (busy > now.First)
            {
                yield return ((now.Present - 1, now.First + (now.Present > servers ? 1 : 0)), (busy - now.First) * phase);
            }
        }

        IReadOnlyDictionary<(int Present, int First), double> chain = MarkovChain.Stationary((0, 0), Next);
        return chain.Sum(state => Math.Max(state.Key.Present - servers, 0) * state.Value) / arrivalRate;
    }
}
