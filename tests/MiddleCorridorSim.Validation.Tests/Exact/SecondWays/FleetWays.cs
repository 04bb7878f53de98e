using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Fleets by mean value analysis or chains of who is where, ferries by following the number left behind, berths by chains of phases; hours.</summary>
internal static class FleetWays
{
    private const double HoursAYear = 365 * 24;

    public static Ways Add(Ways ways)
    {
        ways.Add("fleet-loop", () => Loop(5, 1, 1))
            .Add("fleet-loop-exponential", () => Loop(5, 1, 1))
            .Add("fleet-turnaround", () => Loop(5, 1, 1))
            .Add("fleet-two-booths", () => Loop(12, 2, 2))
            .Add("fleet-two-posts", () => TwoPosts(8, 1.5, 1))
            .Add("fleet-two-booths-back", () => TwoPosts(10, 2, 2))
            .Add("fleet-engset", () =>
            {
                // The booths at work; who is away comes at 1/4 an hour each.
                double busy = StationaryChain.Mean(0, n => [(Math.Min(n + 1, 2), (6 - n) / 4.0), (Math.Max(n - 1, 0), n)], n => n);
                return [busy * HoursAYear, busy / 2];
            })
            .Add("fleet-one-truck", () => [HoursAYear / (5 + 5 + 1)])
            .Add("fleet-waiting-for-trucks", () => [4 + (4 * BirthAndDeath.Wait(3, 2))])
            .Add("ferry-8-of-10", () => FixedHeadway(8, 10))
            .Add("ferry-40-of-50", () => FixedHeadway(40, 50))
            .Add("ferry-full-or-wait", () => FullOrWait(1, 10, 6, teu: 2))
            .Add("train-longest-wait", () => FullOrWait(2, 40, 12, teu: 1))
            .Add("ferry-one-vessel", () => [10 * HoursAYear / (1 + 5 + 1 + 5)])
            .Add("ferry-both-ways", () => [2 * 8 * HoursAYear / (2 * (5 + (2 * 8 * 0.1)))])
            .Add("vessel-cranes", () => [Enumerable.Range(0, 24).Average(hour => 24 - (hour + 0.5)) + (24 * 6 / 60.0) + 10])
            .Add("berths-cranes-fail", () => [(20 * 0.5) + Gang()])
            .Add("berths-cranes-availability", () => [HoursAYear * CranesInOrder(4) / 4]);
        foreach (int berths in new[] { 1, 2, 4 })
        {
            foreach (int percent in new[] { 50, 60, 70, 80, 90 })
            {
                ways.Add(FormattableString.Invariant($"berths-{berths}-load-{percent}"), () => [Berths(berths, berths * percent / 100.0)]);
            }
        }

        return ways;
    }

    // Arrivals at a post with n - 1 others there; the chance that it holds n follows from one truck fewer (Reiser and Lavenberg 1980, J. ACM 27(2)).
    private static double[] Loop(int trucks, int booths, double service)
    {
        double[] chance = [1, .. new double[trucks]];
        double stay = 0;
        double throughput = 0;
        for (int m = 1; m <= trucks; m++)
        {
            stay = Enumerable.Range(1, m).Sum(n => n * service / Math.Min(n, booths) * chance[n - 1]);
            throughput = m / (10 + stay);
            double[] next = new double[trucks + 1];
            for (int n = 1; n <= m; n++)
            {
                next[n] = throughput * service / Math.Min(n, booths) * chance[n - 1];
            }

            next[0] = 1 - next.Sum();
            chance = next;
        }

        return [stay, (throughput * stay) - (throughput * service), throughput * HoursAYear];
    }

    // The chain of who is at the first post, 1 h, and at the second.
    private static double[] TwoPosts(int trucks, double service, int booths)
    {
        (List<(int First, int Second)> states, double[] chance) = StationaryChain.Solve((First: 0, Second: 0), now => (IEnumerable<((int, int), double)>)
        [
            (now.First + now.Second < trucks ? (now.First + 1, now.Second) : now, (trucks - now.First - now.Second) / 10.0),
            (now.First > 0 ? (now.First - 1, now.Second + 1) : now, 1),
            (now.Second > 0 ? (now.First, now.Second - 1) : now, Math.Min(now.Second, booths) / service),
        ]);
        double throughput = states.Select((state, i) => state.First > 0 ? chance[i] : 0).Sum();
        return
        [
            states.Select((state, i) => state.First * chance[i]).Sum() / throughput,
            states.Select((state, i) => state.Second * chance[i]).Sum() / throughput,
            throughput * HoursAYear,
        ];
    }

    // The distribution of those left behind, departure by departure, until it stays the same.
    private static double[] FixedHeadway(double arrivals, int capacity)
    {
        double[] come = [.. Enumerable.Range(0, 200).Select(k => Poisson.PMF(arrivals, k))];
        double[] left = [1, .. new double[300]];
        double change = 1;
        while (change > 1e-13)
        {
            double[] next = new double[left.Length];
            for (int n = 0; n < left.Length; n++)
            {
                for (int k = 0; k < come.Length; k++)
                {
                    next[Math.Clamp(n + k - capacity, 0, left.Length - 1)] += left[n] * come[k];
                }
            }

            change = next.Zip(left, (now, before) => Math.Abs(now - before)).Sum();
            left = next;
        }

        double behind = left.Select((chance, n) => n * chance).Sum();
        return [0.5 + (behind / arrivals), behind];
    }

    // After the first, j more come in T at even places on average: the i-th of them at i T / (j + 1).
    private static double[] FullOrWait(double rate, int capacity, double longest, double teu)
    {
        double waits = 0;
        double onBoard = 0;
        int more = capacity - 1;
        for (int j = 0; j < 400; j++)
        {
            double chance = Poisson.PMF(rate * longest, j);
            double departs = j < more ? longest : more * longest / (j + 1);
            onBoard += chance * (1 + Math.Min(j, more));
            waits += chance * (departs + Enumerable.Range(1, Math.Min(j, more)).Sum(i => departs - (i * longest / (j + 1))));
        }

        return [waits / onBoard, teu * onBoard];
    }

    private static double Gang() => StationaryChain.Mean(
        (Present: 0, Down: 0),
        now => (IEnumerable<((int, int), double)>)
        [
            ((Math.Min(now.Present + 1, 500), now.Down), 0.5),
            ((Math.Max(now.Present - 1, 0), now.Down), now.Present > 0 ? (3 - now.Down) / 3.0 : 0),
            ((now.Present, Math.Min(now.Down + 1, 3)), (3 - now.Down) / 20.0),
            ((now.Present, Math.Max(now.Down - 1, 0)), now.Down / 10.0),
        ],
        now => now.Present);

    private static double CranesInOrder(int cranes) => StationaryChain.Mean(
        0, down => [(Math.Min(down + 1, cranes), (cranes - down) / 20.0), (Math.Max(down - 1, 0), down / 10.0)], down => cranes - down);

    // Vessels in the first and in the second half of their work, and in line.
    private static double Berths(int berths, double rate) => StationaryChain.Mean(
        (First: 0, Second: 0, Line: 0),
        now =>
        {
            bool isFull = now.First + now.Second == berths;
            return (IEnumerable<((int, int, int), double)>)
            [
                (isFull ? (now.First, now.Second, Math.Min(now.Line + 1, 350)) : (now.First + 1, now.Second, 0), rate),
                ((Math.Max(now.First - 1, 0), now.Second + 1, now.Line), 2 * now.First),
                (now.Line > 0 ? (now.First + 1, Math.Max(now.Second - 1, 0), now.Line - 1) : (now.First, Math.Max(now.Second - 1, 0), 0), 2 * now.Second),
            ];
        },
        now => now.Line) / rate;
}
