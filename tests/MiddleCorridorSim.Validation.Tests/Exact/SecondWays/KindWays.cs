using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Freight that takes its own time, comes in batches of any size, or is not served in turn; hours.</summary>
internal static class KindWays
{
    public static Ways Add(Ways ways) => ways
        .Add("service-by-flow", () => [TwoKinds(), TwoKinds() + 0.5, TwoKinds() + 2], within: 1e-5)
        .Add("service-by-commodity", InTheBooth)
        .Add("service-preemptive", Interrupted)
        .Add("queue-batches-geometric", () => Batches(0.8, 4, size => size > 150 ? 0 : Math.Pow(0.75, size - 1) / 4))
        .Add("queue-batches-uniform", () => Batches(0.6, 5, size => size <= 9 ? 1 / 9.0 : 0))
        .Add("queue-batches-discrete", () => Batches(0.7, 3.7, size => size == 1 ? 0.7 : size == 10 ? 0.3 : 0))
        .Add("queue-batches-random-two-booths", () => [Present(2, 1.2 / 3.5, size => size <= 6 ? 1 / 6.0 : 0)])
        .Add("queue-lifo", () => LastFirst(0.5, [1, 2, 6]))
        .Add("queue-lifo-erlang", () => LastFirst(0.7, [1, 1.5, 3]))
        .Add("queue-shortest", () => [ManyClasses(0.8, 40, x => Exponential.CDF(1, x))], within: 1e-4)
        .Add("queue-shortest-uniform", () => [ManyClasses(0.8, 2, x => x / 2)], within: 1e-4);

    private static double TwoKinds()
    {
        Density trucks = Density.OfAll(x => 2 * Math.Exp(-2 * x));
        return EmbeddedChains.Wait(0.75, new Density([.. trucks.Points, 2], [.. trucks.Weights.Select(weight => weight * 2 / 3), 1 / 3.0]), 1);
    }

    // Who stands in the booth, 0 for nobody, and both lines: half an hour and two hours of exponential service, the first class first.
    private static double[] InTheBooth()
    {
        (List<(int Booth, int First, int Second)> states, double[] chance) = StationaryChain.Solve((Booth: 0, First: 0, Second: 0), now =>
            (IEnumerable<((int, int, int), double)>)
            [
                (now.Booth == 0 ? (1, 0, 0) : (now.Booth, Math.Min(now.First + 1, 40), now.Second), 0.5),
                (now.Booth == 0 ? (2, 0, 0) : (now.Booth, now.First, Math.Min(now.Second + 1, 120)), 0.25),
                (now.First > 0 ? (1, now.First - 1, now.Second) : now.Second > 0 ? (2, 0, now.Second - 1) : (0, 0, 0), now.Booth == 1 ? 2 : now.Booth == 2 ? 0.5 : 0),
            ]);
        return
        [
            (states.Select((state, i) => state.First * chance[i]).Sum() / 0.5) + 0.5,
            (states.Select((state, i) => state.Second * chance[i]).Sum() / 0.25) + 2,
        ];
    }

    private static double[] Interrupted()
    {
        (List<(int First, int Second)> states, double[] chance) = StationaryChain.Solve((First: 0, Second: 0), now =>
            (IEnumerable<((int, int), double)>)
            [
                ((Math.Min(now.First + 1, 40), now.Second), 0.5), ((now.First, Math.Min(now.Second + 1, 150)), 0.25),
                (now.First > 0 ? (now.First - 1, now.Second) : (0, Math.Max(now.Second - 1, 0)), now.First > 0 ? 2 : 0.5),
            ]);
        return
        [
            states.Select((state, i) => state.First * chance[i]).Sum() / 0.5,
            states.Select((state, i) => state.Second * chance[i]).Sum() / 0.25,
        ];
    }

    private static double[] Batches(double load, double mean, Func<int, double> chance)
    {
        double present = Present(1, load / mean, chance);
        return [present, present / load];
    }

    // The chain of the number present, whatever the sizes are.
    private static double Present(int servers, double batches, Func<int, double> chance) => StationaryChain.Mean(
        0,
        n => Enumerable.Range(1, 150).Select(size => (Math.Min(n + size, 700), batches * chance(size)))
            .Append((Math.Max(n - 1, 0), Math.Min(n, servers))),
        n => n);

    // Moments of a busy period by going round its own equation; who waits begins one with the rest of a service.
    private static double[] LastFirst(double rate, double[] service)
    {
        (double first, double second) = (0, 0);
        for (int round = 0; round < 2000; round++)
        {
            first = service[0] * (1 + (rate * first));
            second = (service[1] * (1 + (rate * first)) * (1 + (rate * first))) + (service[0] * rate * second);
        }

        double rest = service[1] / (2 * service[0]);
        double restSquared = service[2] / (3 * service[0]);
        double busy = rate * service[0];
        double wait = busy * rest * (1 + (rate * first));
        double waitSquared = busy * ((restSquared * (1 + (rate * first)) * (1 + (rate * first))) + (rest * rate * second));
        return [wait + service[0], Math.Sqrt(waitSquared - (wait * wait) + service[1] - (service[0] * service[0]))];
    }

    // Cobham's formula for so many classes of constant service that each is nearly one length.
    private static double ManyClasses(double rate, double longest, Func<double, double> distribution)
    {
        const int Classes = 100_000;
        double residual = 0;
        double before = 0;
        double sum = 0;
        double weights = 0;
        for (int k = 0; k < Classes; k++)
        {
            double length = longest * (k + 0.5) / Classes;
            double weight = distribution(longest * (k + 1) / Classes) - distribution(longest * k / Classes);
            double with = before + (rate * weight * length);
            residual += rate * weight * length * length / 2;
            sum += weight / ((1 - before) * (1 - with));
            weights += weight;
            before = with;
        }

        return residual * sum / weights;
    }
}
