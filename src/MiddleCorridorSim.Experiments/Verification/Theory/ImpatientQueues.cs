namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>Poisson arrivals at exponential servers that give up waiting, or come back.</summary>
public static class ImpatientQueues
{
    private const int Steps = 20_000;

    /// <summary>M/M/c+G: the share that gives up, the mean number that waits, and the mean wait of those served.</summary>
    /// <remarks>
    /// The wait offered to an arrival has the density v(x) = lambda p_(c-1) exp(lambda H(x) - c mu x), where H(x) is the integral of the chance
    /// that patience is longer than u, for u up to x (Baccelli and Hebuterne 1981, "On queues with impatient customers", Performance '81). By Simpson's rule.
    /// </remarks>
    /// <param name="servers">c.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="patience">The chance that patience is longer than a time, its integral up to that time, and the last time at which it has a kink.</param>
    public static (double GivesUp, double Waiting, double WaitOfServed) General(
        int servers, double arrivalRate, double service, (Func<double, double> Survives, Func<double, double> Integral, double Kink) patience)
    {
        double load = arrivalRate * service;
        double weight = 1;
        double free = 0;
        for (int busy = 0; busy < servers; busy++)
        {
            weight *= busy == 0 ? 1 : load / busy;
            free += weight;
        }

        double Density(double x) => arrivalRate * weight * Math.Exp((arrivalRate * patience.Integral(x)) - (servers / service * x));
        double far = patience.Kink + (60 * service);
        double Over(Func<double, double> figure) =>
            Simpson(x => figure(x) * Density(x), 0, patience.Kink) + Simpson(x => figure(x) * Density(x), patience.Kink + 1e-12, far);

        double sum = free + Over(_ => 1);
        double givesUp = Over(x => 1 - patience.Survives(x)) / sum;
        return (givesUp, arrivalRate * Over(patience.Integral) / sum, Over(x => x * patience.Survives(x)) / sum / (1 - givesUp));
    }

    /// <summary>The mean number present and away in M/M/1 without room to wait, where those who find it busy come back after exponential times.</summary>
    /// <remarks>Away: rho (lambda + nu rho) / (nu (1 - rho)); present: rho (Falin and Templeton 1997, Retrial Queues, 1.2).</remarks>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="away">The mean time away.</param>
    public static double ComingBack(double arrivalRate, double service, double away)
    {
        double load = arrivalRate * service;
        return load + (load * ((arrivalRate * away) + load) / (1 - load));
    }

    /// <summary>M/M/c without room to wait, where a share of those who find no server comes back: the share lost, and the mean number present and away.</summary>
    /// <param name="servers">c.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="retry">The mean time away, and the share that comes back, each time.</param>
    public static (double Lost, double There) SomeComeBack(int servers, double arrivalRate, double service, (double Away, double Share) retry)
    {
        IEnumerable<((int Busy, int Away) To, double Rate)> Next((int Busy, int Away) now)
        {
            bool full = now.Busy == servers;
            yield return (full ? (now.Busy, Math.Min(now.Away + 1, BulkService.Longest)) : (now.Busy + 1, now.Away), full ? arrivalRate * retry.Share : arrivalRate);
            if (now.Busy > 0)
            {
                yield return ((now.Busy - 1, now.Away), now.Busy / service);
            }

            if (now.Away > 0)
            {
                yield return (full ? (now.Busy, now.Away - 1) : (now.Busy + 1, now.Away - 1), now.Away / retry.Away * (full ? 1 - retry.Share : 1));
            }
        }

        IReadOnlyDictionary<(int Busy, int Away), double> chain = MarkovChain.Stationary((0, 0), Next);
        double served = chain.Sum(state => state.Key.Busy * state.Value) / service;
        return (1 - (served / arrivalRate), chain.Sum(state => (state.Key.Busy + state.Key.Away) * state.Value));
    }

    /// <summary>The mean number present and away in M/M/1+M where all who give up come back after exponential times.</summary>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="patience">The mean patience.</param>
    /// <param name="away">The mean time away.</param>
    public static double ComingBackAfterPatience(double arrivalRate, double service, double patience, double away)
    {
        const int Most = 40;
        IEnumerable<((int Present, int Away) To, double Rate)> Next((int Present, int Away) now)
        {
            yield return ((Math.Min(now.Present + 1, Most), now.Away), arrivalRate);
            if (now.Present > 0)
            {
                yield return ((now.Present - 1, now.Away), 1 / service);
                yield return ((now.Present - 1, Math.Min(now.Away + 1, Most)), (now.Present - 1) / patience);
            }

            if (now.Away > 0)
            {
                yield return ((Math.Min(now.Present + 1, Most), now.Away - 1), now.Away / away);
            }
        }

        return MarkovChain.Stationary((Present: 0, Away: 0), Next).Sum(state => (state.Key.Present + state.Key.Away) * state.Value);
    }

    private static double Simpson(Func<double, double> figure, double from, double to)
    {
        if (to <= from)
        {
            return 0;
        }

        double step = (to - from) / Steps;
        double sum = figure(from) + figure(to);
        for (int i = 1; i < Steps; i++)
        {
            sum += (i % 2 == 1 ? 4 : 2) * figure(from + (i * step));
        }

        return sum * step / 3;
    }
}
