namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Classes of trucks: chains of the numbers of two classes, or the equations of mean values, solved by going round; hours.</summary>
internal static class PriorityWays
{
    public static Ways Add(Ways ways) => ways
        .Add("priority-two-classes", () => Plus(1, WaitsOfChain(1, 0.3, 0.5)))
        .Add("priority-three-booths", () => Plus(1, WaitsOfChain(3, 0.8, 1.6)))
        .Add("berths-priority", () => Plus(21, WaitsOfChain(2, 0.6, 1.0)))
        .Add("priority-preemptive", () => InterruptedChain(1, 0.3, 0.5))
        .Add("priority-preemptive-two-booths", () => InterruptedChain(2, 0.7, 0.9))
        .Add("priority-three-classes", () => Plus(1, WaitsOfMeans((0.2, 1, 1), (0.4, 1, 1), (0.2, 1, 1))))
        .Add("priority-trains", () => [.. WaitsOfMeans((0.5, 0.5, 0.25), (0.4, 1.5, 2.25)).Zip([0.5, 1.5], (wait, service) => wait + service)])
        .Add("priority-preemptive-three", () => InterruptedMeans((0.2, 1, 2), (0.3, 1, 2), (0.2, 1, 2)))
        .Add("priority-preemptive-constant", () => InterruptedMeans((0.3, 1, 1), (0.4, 1, 1)))
        .Add("priority-fifo", () => [BirthAndDeath.Wait(1, 0.8) + 1, BirthAndDeath.Wait(1, 0.8) + 1]);

    private static double[] Plus(double more, double[] waits) => [.. waits.Select(wait => wait + more)];

    // The state: booths at work and both lines; a line forms only when all are at work. Services have a mean of 1.
    private static double[] WaitsOfChain(int servers, double first, double second)
    {
        (List<(int Busy, int First, int Second)> states, double[] chance) = StationaryChain.Solve((Busy: 0, First: 0, Second: 0), Next);
        return
        [
            states.Select((state, i) => state.First * chance[i]).Sum() / first,
            states.Select((state, i) => state.Second * chance[i]).Sum() / second,
        ];

        IEnumerable<((int Busy, int First, int Second) To, double Rate)> Next((int Busy, int First, int Second) now)
        {
            yield return (now.Busy < servers ? now with { Busy = now.Busy + 1 } : now with { First = Math.Min(now.First + 1, 30) }, first);
            yield return (now.Busy < servers ? now with { Busy = now.Busy + 1 } : now with { Second = Math.Min(now.Second + 1, 130) }, second);
            yield return (now.First > 0 ? now with { First = now.First - 1 }
                : now.Second > 0 ? now with { Second = now.Second - 1 }
                : now with { Busy = Math.Max(now.Busy - 1, 0) }, now.Busy);
        }
    }

    // The numbers present of both classes; the first has the booths, the second what is left.
    private static double[] InterruptedChain(int servers, double first, double second)
    {
        (List<(int First, int Second)> states, double[] chance) = StationaryChain.Solve((First: 0, Second: 0), now =>
        {
            int busy = Math.Min(now.First, servers);
            return (IEnumerable<((int, int), double)>)
            [
                ((Math.Min(now.First + 1, 40), now.Second), first), ((now.First, Math.Min(now.Second + 1, 150)), second),
                ((Math.Max(now.First - 1, 0), now.Second), busy), ((now.First, Math.Max(now.Second - 1, 0)), Math.Min(now.Second, servers - busy)),
            ];
        });
        return
        [
            states.Select((state, i) => state.First * chance[i]).Sum() / first,
            states.Select((state, i) => state.Second * chance[i]).Sum() / second,
        ];
    }

    // An arrival waits for the work in hand, for those of its own class and before that stand there, and for those before it who come meanwhile.
    private static double[] WaitsOfMeans(params (double Rate, double Service, double Square)[] classes)
    {
        double[] waits = new double[classes.Length];
        double residual = classes.Sum(each => each.Rate * each.Square / 2);
        for (int round = 0; round < 2000; round++)
        {
            for (int k = 0; k < classes.Length; k++)
            {
                double standing = Enumerable.Range(0, k + 1).Sum(i => classes[i].Rate * waits[i] * classes[i].Service);
                double overtaking = Enumerable.Range(0, k).Sum(i => classes[i].Rate * waits[k] * classes[i].Service);
                waits[k] = residual + standing + overtaking;
            }
        }

        return waits;
    }

    // An arrival finds the work of its class and those before, as if there were no others, and stays for it, its own and that of those before it who come meanwhile.
    private static double[] InterruptedMeans(params (double Rate, double Service, double Square)[] classes)
    {
        double[] sojourns = new double[classes.Length];
        for (int k = 0; k < classes.Length; k++)
        {
            double work = 0;
            for (int round = 0; round < 2000; round++)
            {
                work = Enumerable.Range(0, k + 1).Sum(i => classes[i].Rate * ((classes[i].Square / 2) + (classes[i].Service * work)));
                sojourns[k] = work + classes[k].Service + Enumerable.Range(0, k).Sum(i => classes[i].Rate * classes[i].Service * sojourns[k]);
            }
        }

        return sojourns;
    }
}
