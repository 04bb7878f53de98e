namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>One server, first come, first served.</summary>
public static class SingleServer
{
    /// <summary>The mean wait in M/G/1: lambda E[S^2] / (2 (1 - rho)) (Pollaczek and Khinchine; Kleinrock 1975, Queueing Systems I, 5.6).</summary>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="variationSquared">The squared coefficient of variation of the service time.</param>
    public static double PoissonWait(double arrivalRate, double service, double variationSquared) =>
        arrivalRate * service * service * (1 + variationSquared) / (2 * (1 - (arrivalRate * service)));

    /// <summary>M/D/1/K: the share of arrivals that finds all places taken and leaves, and the mean wait of the others.</summary>
    /// <remarks>
    /// Those left behind by a leaving customer follow a chain, p'_n; at any time p_n = p'_n / (p'_0 + rho) for n below K (Cooper 1981,
    /// Introduction to Queueing Theory, 2nd ed., 5.8). The wait by Little's law.
    /// </remarks>
    /// <param name="room">K: how many find room, waiting or served.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The service time.</param>
    public static (double Lost, double Wait) ConstantServiceWithRoom(int room, double arrivalRate, double service)
    {
        double[] arrivals = BulkService.Poisson(arrivalRate * service);
        IReadOnlyDictionary<int, double> left = MarkovChain.Stationary(
            0, n => arrivals.Select((p, k) => (Math.Min(Math.Max(n - 1, 0) + k, room - 1), p)));
        double scale = left[0] + (arrivalRate * service);
        double lost = 1 - (1 / scale);
        double present = left.Sum(state => state.Key * state.Value / scale) + (room * lost);
        return (lost, (present / (arrivalRate * (1 - lost))) - service);
    }

    /// <summary>The mean sojourn in M/G/1 whose server fails, idle or busy, at times of exponential length, and whose work goes on after the repair.</summary>
    /// <remarks>
    /// A service with the repairs in it has C1 = S1 (1 + f R1) and C2 = S2 (1 + f R1)^2 + S1 f R2; what comes while a failed server is idle adds
    /// f R2 / (2 (1 + f R1)) (Avi-Itzhak and Naor 1963, Operations Research 11(3); decomposition: Fuhrmann and Cooper 1985, Operations Research 33(5)).
    /// </remarks>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">First and second moment of the service time.</param>
    /// <param name="failureRate">Failures for each unit of time in order.</param>
    /// <param name="repair">First and second moment of the repair time.</param>
    public static double SojournWithFailures(double arrivalRate, (double First, double Second) service, double failureRate, (double First, double Second) repair)
    {
        double stretch = 1 + (failureRate * repair.First);
        double first = service.First * stretch;
        double second = (service.Second * stretch * stretch) + (service.First * failureRate * repair.Second);
        return first + (arrivalRate * second / (2 * (1 - (arrivalRate * first)))) + (failureRate * repair.Second / (2 * stretch));
    }

    /// <summary>The mean wait in G/M/1: sigma E[S] / (1 - sigma), where sigma = A(mu (1 - sigma)) (Kleinrock 1975, 6.4).</summary>
    /// <param name="transform">A, the Laplace transform of the interval between arrivals.</param>
    /// <param name="service">The mean service time.</param>
    public static double ExponentialServiceWait(Func<double, double> transform, double service)
    {
        double sigma = 0.5;
        for (int i = 0; i < 10_000; i++)
        {
            sigma = transform((1 - sigma) / service);
        }

        return sigma * service / (1 - sigma);
    }

    /// <summary>The mean number present in M/M/1 whose server fails, idle or busy, and whose work goes on after the repair.</summary>
    /// <remarks>Solved as a chain of number present and state of the server (formula: Avi-Itzhak and Naor 1963, Operations Research 11(3)).</remarks>
    /// <param name="servers">How many servers; all fail together.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="failures">Mean time from a repair to a failure, and of a repair.</param>
    public static double PresentWithFailures(int servers, double arrivalRate, double service, (double Every, double Lasts) failures)
    {
        IEnumerable<((int Present, bool Up), double)> Next((int Present, bool Up) now)
        {
            if (now.Present < BulkService.Longest)
            {
                yield return ((now.Present + 1, now.Up), arrivalRate);
            }

            yield return ((now.Present, !now.Up), 1 / (now.Up ? failures.Every : failures.Lasts));
            if (now.Up && now.Present > 0)
            {
                yield return ((now.Present - 1, true), Math.Min(now.Present, servers) / service);
            }
        }

        return MarkovChain.Stationary((Present: 0, Up: true), Next).Sum(state => state.Key.Present * state.Value);
    }

    /// <summary>The mean number present in M/M/1 whose server is a gang of machines that fail each by itself, and is as fast as those in order.</summary>
    /// <param name="machines">How many machines.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time with all machines.</param>
    /// <param name="failures">Mean time of a machine from a repair to a failure, and of a repair.</param>
    public static double PresentWithGang(int machines, double arrivalRate, double service, (double Every, double Lasts) failures)
    {
        IEnumerable<((int Present, int Up), double)> Next((int Present, int Up) now)
        {
            if (now.Present < BulkService.Longest)
            {
                yield return ((now.Present + 1, now.Up), arrivalRate);
            }

            if (now.Up > 0)
            {
                yield return ((now.Present, now.Up - 1), now.Up / failures.Every);
            }

            if (now.Up < machines)
            {
                yield return ((now.Present, now.Up + 1), (machines - now.Up) / failures.Lasts);
            }

            if (now.Present > 0 && now.Up > 0)
            {
                yield return ((now.Present - 1, now.Up), now.Up / (machines * service));
            }
        }

        return MarkovChain.Stationary((Present: 0, Up: machines), Next).Sum(state => state.Key.Present * state.Value);
    }

    /// <summary>The mean number present in M/M/c whose servers fail each by itself, idle or busy, and whose work goes on after the repair or elsewhere.</summary>
    /// <param name="servers">How many servers.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="failures">Mean time of a server from a repair to a failure, and of a repair.</param>
    public static double PresentWithSingleFailures(int servers, double arrivalRate, double service, (double Every, double Lasts) failures)
    {
        IEnumerable<((int Present, int Up), double)> Next((int Present, int Up) now)
        {
            if (now.Present < BulkService.Longest)
            {
                yield return ((now.Present + 1, now.Up), arrivalRate);
            }

            if (now.Up > 0)
            {
                yield return ((now.Present, now.Up - 1), now.Up / failures.Every);
            }

            if (now.Up < servers)
            {
                yield return ((now.Present, now.Up + 1), (servers - now.Up) / failures.Lasts);
            }

            if (Math.Min(now.Present, now.Up) > 0)
            {
                yield return ((now.Present - 1, now.Up), Math.Min(now.Present, now.Up) / service);
            }
        }

        return MarkovChain.Stationary((Present: 0, Up: servers), Next).Sum(state => state.Key.Present * state.Value);
    }
}
