using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>One control, first come, first served: chains where the product has formulas; hours.</summary>
internal static class QueueWays
{
    private const double HoursAYear = 365 * 24;

    public static Ways Add(Ways ways)
    {
        ways.Add("queue-mm1", () => WaitAndQueue(1, 0.9))
            .Add("queue-mm2", () => WaitAndQueue(2, 1.8))
            .Add("queue-mm3", () => WaitAndQueue(3, 2))
            .Add("queue-mm10", () => WaitAndQueue(10, 8))
            .Add("queue-md1", () => [EmbeddedChains.Wait(0.8, Density.Of((1, 1)), 1)])
            .Add("queue-md2", () => [Crommelin(2, 1.6)])
            .Add("queue-me21", () => [EmbeddedChains.Wait(0.8, Density.OfAll(x => Gamma.PDF(2, 2, x)), 1)])
            .Add("queue-mu1", () => [EmbeddedChains.Wait(0.8, Density.Between(0.5, 1.5, _ => 1), 1)])
            .Add("queue-mg1-gamma", () => [EmbeddedChains.Wait(0.8, Density.OfAll(x => Gamma.PDF(1 / 0.09, 1 / 0.09, x)), 1)])
            .Add("queue-mg1-lognormal", () => [EmbeddedChains.Wait(0.6, Density.OfAll(Lognormal(1.5)), 1)], within: 1e-4)
            .Add("queue-mg1-triangular", () => [EmbeddedChains.Wait(0.7, Density.Between(0.3, 2.1, x => x < 0.6 ? (x - 0.3) / 0.3 : (2.1 - x) / 1.5), 1)])
            .Add("queue-mg1-discrete", () => [EmbeddedChains.Wait(0.9, Density.Of((0.5, 9), (3.5, 1)), 0.8)])
            .Add("queue-mg1-mixture", () => [EmbeddedChains.Wait(0.6, Mixed(), 1)], within: 1e-5)
            .Add("queue-mg1-hyperexponential", () => [TwoPhases(0.6, 1.5)])
            .Add("queue-mg1-normal", () => [EmbeddedChains.Wait(0.72, Density.Between(0, 6, Bell), Mean(Density.Between(0, 6, Bell)))])
            .Add("queue-mg1-empirical", () => [EmbeddedChains.Wait(1, Observed(), Mean(Observed()))])
            .Add("queue-mg1-weibull", () => [EmbeddedChains.Wait(0.5, Density.OfAll(x => Math.Sqrt(0.5 / x) * Math.Exp(-Math.Sqrt(2 * x))), 1)], within: 1e-5);
        return AddArrivals(AddRoom(ways));
    }

    private static Ways AddArrivals(Ways ways) => ways
        .Add("queue-e2m1", () => [EmbeddedChains.WaitOfIntervals(Density.OfAll(x => Gamma.PDF(2, 1.6, x)))])
        .Add("queue-dm1", () => [EmbeddedChains.WaitOfIntervals(Density.Of((1 / 0.8, 1)))])
        .Add("queue-gm1", () => [EmbeddedChains.WaitOfIntervals(Density.OfAll(x => Gamma.PDF(0.25, 0.25 * 0.7, x)))], within: 1e-5)
        .Add("queue-e2e21", () => [Phases(2, 2, 0.8)])
        .Add("queue-e3m2", () => [FoundByArrivals(3, 2, 1.6)])
        .Add("queue-batches", () => [BirthAndDeath.PresentOfBatches(1, 0.1, 5), BirthAndDeath.PresentOfBatches(1, 0.1, 5) / 0.5])
        .Add("queue-batches-two-booths", () => [BirthAndDeath.PresentOfBatches(2, 0.3, 4), BirthAndDeath.PresentOfBatches(2, 0.3, 4) / 1.2])
        .Add("queue-batches-constant", () => [BatchOfThree()])
        .Add("queue-daily-batch", () => [OneByOne(10, 0.5)])
        .Add("queue-mginf", () => [3 * Enumerable.Range(0, 2_000_000).Sum(i => 1 - LogNormal.CDF(Math.Log(2) - (Math.Log(2) / 2), Math.Sqrt(Math.Log(2)), (i + 0.5) / 10_000)) / 10_000], within: 1e-6)
        .Add("queue-mginf-hours", () => [Enumerable.Range(5, 3).Sum(hour => 60 * (0.4 + (0.2 * hour)))])
        .Add("queue-sojourn-distribution", Sojourns, within: 1e-6);

    private static Ways AddRoom(Ways ways) => ways
        .Add("queue-erlang-b", () => Served(BirthAndDeath.WithRoom(3, 3, 3).Lost, 3, 3))
        .Add("queue-loss-general-service", () => Served(LossOfPhases(3, 3), 3, 3))
        .Add("queue-mm13", () => Served(BirthAndDeath.WithRoom(1, 0.8, 3).Lost, 0.8, 1))
        .Add("queue-mm25", () => [HoursAYear * 2.4 * (1 - BirthAndDeath.WithRoom(2, 2.4, 5).Lost), BirthAndDeath.WithRoom(2, 2.4, 5).Wait])
        .Add("queue-md15", () =>
        {
            (double lost, double wait) = EmbeddedChains.WithRoom(1.2, Density.Of((1, 1)).Events(1.2, 60), 5);
            return [HoursAYear * 1.2 * (1 - lost), wait];
        });

    private static double[] WaitAndQueue(int servers, double rate) => [BirthAndDeath.Wait(servers, rate), BirthAndDeath.Wait(servers, rate) * rate];

    private static double[] Served(double lost, double rate, int servers) => [HoursAYear * rate * (1 - lost), rate * (1 - lost) / servers];

    // Crommelin's series for M/D/c (Prabhu 1965, Queues and Inventories, 1.7), service 1: sum over i of e^-ia (P(N >= ic) - (c/a) P(N > ic)) with N Poisson of mean ia.
    private static double Crommelin(int servers, double load) => Enumerable.Range(1, 4000).Sum(i =>
    {
        double least = 1 - Poisson.CDF(i * load, (i * servers) - 1);
        double more = 1 - Poisson.CDF(i * load, i * servers);
        return least - (servers / load * more);
    });

    private static Func<double, double> Lognormal(double cv)
    {
        double variance = Math.Log(1 + (cv * cv));
        return x => LogNormal.PDF(-variance / 2, Math.Sqrt(variance), x);
    }

    // 0.8 of exponential 0.25 h, 0.15 of 2 h, 0.05 of uniform from 2 to 18 h.
    private static Density Mixed()
    {
        (double Weight, Density Part)[] parts =
        [
            (0.8, Density.OfAll(x => 4 * Math.Exp(-4 * x))), (0.15, Density.Of((2, 1))), (0.05, Density.Between(2, 18, _ => 1)),
        ];
        return new Density(
            [.. parts.SelectMany(each => each.Part.Points)], [.. parts.SelectMany(each => each.Part.Weights.Select(weight => weight * each.Weight))]);
    }

    // M/H2/1 as the chain of the number present and the phase in service; balanced phases of mean 1 and coefficient of variation cv.
    private static double TwoPhases(double rate, double cv)
    {
        double often = (1 + Math.Sqrt(((cv * cv) - 1) / ((cv * cv) + 1))) / 2;
        double waiting = StationaryChain.Mean(
            (Present: 0, Short: true),
            now => now.Present == 0
                ? [((1, true), rate * often), ((1, false), rate * (1 - often))]
                : (IEnumerable<((int, bool), double)>)
                [
                    ((Math.Min(now.Present + 1, 400), now.Short), rate),
                    ((now.Present - 1, true), 2 * (now.Short ? often : 1 - often) * (now.Present == 1 ? 1 : often)),
                    (now.Present == 1 ? now : (now.Present - 1, false), 2 * (now.Short ? often : 1 - often) * (1 - often)),
                ],
            now => Math.Max(0, now.Present - 1));
        return waiting / rate;
    }

    private static double Bell(double x) => Math.Exp(-(x - 1) * (x - 1) / (2 * 0.25));

    private static Density Observed() => Density.Of([.. new[] { 10.0, 15, 20, 20, 30, 35, 40, 50, 80, 120 }.Select(minutes => (minutes / 60, 1.0))]);

    private static double Mean(Density density) => density.Points.Zip(density.Weights, (point, weight) => point * weight).Sum();

    // The remaining phases in the system, and of the interval.
    private static double Phases(int arrivalPhases, int servicePhases, double rate)
    {
        double waiting = StationaryChain.Mean(
            (Work: 0, Interval: 0),
            now => (IEnumerable<((int, int), double)>)
            [
                (now.Interval + 1 < arrivalPhases ? (now.Work, now.Interval + 1) : (Math.Min(now.Work + servicePhases, 500), 0), arrivalPhases * rate),
                ((Math.Max(now.Work - 1, 0), now.Interval), now.Work > 0 ? servicePhases : 0),
            ],
            now => Math.Max(0, ((now.Work + servicePhases - 1) / servicePhases) - 1));
        return waiting / rate;
    }

    private static double FoundByArrivals(int phases, int servers, double rate)
    {
        (List<(int Present, int Phase)> states, double[] chance) = StationaryChain.Solve(
            (Present: 0, Phase: 0),
            now => (IEnumerable<((int, int), double)>)
            [
                (now.Phase + 1 < phases ? (now.Present, now.Phase + 1) : (Math.Min(now.Present + 1, 300), 0), phases * rate),
                ((Math.Max(now.Present - 1, 0), now.Phase), Math.Min(now.Present, servers)),
            ]);

        // Arrivals find what is present in the last phase of the interval; one that finds n >= c waits for n - c + 1 services at rate c.
        double arrivals = states.Select((state, i) => state.Phase == phases - 1 ? chance[i] : 0).Sum();
        return states.Select((state, i) => state.Phase == phases - 1 ? chance[i] / arrivals * Math.Max(0, state.Present - servers + 1) / servers : 0).Sum();
    }

    // Sevastyanov's theorem, tried on services of two phases: the chain of those in the first and in the second.
    private static double LossOfPhases(int servers, double rate)
    {
        (List<(int First, int Second)> states, double[] chance) = StationaryChain.Solve(
            (First: 0, Second: 0),
            now => (IEnumerable<((int, int), double)>)
            [
                (now.First + now.Second < servers ? (now.First + 1, now.Second) : now, rate),
                ((Math.Max(now.First - 1, 0), now.Second + 1), now.First * 2),
                ((now.First, Math.Max(now.Second - 1, 0)), now.Second * 2),
            ]);
        return states.Select((state, i) => state.First + state.Second == servers ? chance[i] : 0).Sum();
    }

    // Those whom a leaving truck leaves behind, when three come at once: the chain of M[3]/D/1.
    private static double BatchOfThree()
    {
        double[] batches = Density.Of((1, 1)).Events(0.2, 60);
        double left = StationaryChain.Mean(
            0,
            n => batches.Select((chance, k) => (Math.Min((n == 0 ? 2 : n - 1) + (3 * k), 500), chance)),
            n => n);

        // Who leaves sees those of its own batch behind it too, one on average, and those who came during its sojourn.
        return ((left - 1) / 0.6) - 1;
    }

    private static double OneByOne(int trucks, double service)
    {
        double waits = 0;
        double free = 0;
        for (int i = 0; i < trucks; i++)
        {
            waits += free;
            free += service;
        }

        return waits / trucks;
    }

    // An arrival finds n with probability (1 - rho) rho^n and stays for n + 1 exponential services.
    private static double[] Sojourns()
    {
        double Later(double hours) => Enumerable.Range(0, 120).Sum(n => Math.Pow(0.5, n + 1) * (1 - Gamma.CDF(n + 1, 1, hours)));
        double mean = Enumerable.Range(0, 200).Sum(n => Math.Pow(0.5, n + 1) * (n + 1));
        double square = Enumerable.Range(0, 200).Sum(n => Math.Pow(0.5, n + 1) * (n + 1) * (n + 2));
        double low = 0;
        double high = 50;
        while (high - low > 1e-10)
        {
            double middle = (low + high) / 2;
            (low, high) = Later(middle) > 0.05 ? (middle, high) : (low, middle);
        }

        return [mean, Math.Sqrt(square - (mean * mean)), low, 1 - Later(3), (low - mean) / mean];
    }
}
