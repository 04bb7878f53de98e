namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Freight that gives up or comes back: by the numbers present where the product integrates over waits, and the other way round; hours.</summary>
internal static class PatienceWays
{
    private const double HoursAYear = 365 * 24;

    public static Ways Add(Ways ways) => ways
        .Add("patience-exponential", () => ErlangA(2, 2.5, 2))
        .Add("patience-overload", () => ErlangA(1, 3, 1))
        .Add("patience-constant", () => Constant(1.2, 1.5))
        .Add("patience-erlang", () => PhasesInLine(1, 2), within: 1e-5)
        .Add("patience-before-the-post", () => ErlangA(2, 1.6, 1.5))
        .Add("retry-one-booth", () =>
        [
            StationaryChain.Mean((Busy: 0, Away: 0), now => OneBooth(now.Busy, now.Away), now => now.Busy + now.Away) / 0.6,
        ])
        .Add("retry-some-come-back", SomeComeBack)
        .Add("retry-after-patience", AfterPatience, within: 1e-5);

    // The numbers present in M/M/c+M; of one who waits behind k others, each step takes a truck from before it or itself.
    private static double[] ErlangA(int servers, double rate, double patience)
    {
        const int Most = 90;
        (List<int> states, double[] chance) = StationaryChain.Solve(
            0, n => [(Math.Min(n + 1, Most), rate), (Math.Max(n - 1, 0), Math.Min(n, servers) + (Math.Max(0, n - servers) / patience))]);
        double waiting = states.Select((n, i) => Math.Max(0, n - servers) * chance[i]).Sum();
        double served = 0;
        double waited = 0;
        for (int i = 0; i < states.Count; i++)
        {
            (double reached, double time) = (1, 0);
            for (int ahead = states[i] - servers; ahead >= 0; ahead--)
            {
                double step = servers + ((ahead + 1) / patience);
                time += 1 / step;
                reached *= (step - (1 / patience)) / step;
            }

            served += chance[i] * reached;
            waited += chance[i] * reached * time;
        }

        return [1 - served, waiting, rate * served * HoursAYear, waited / served];
    }

    // M/M/1+D: the work that is found follows dv/dx, solved in closed form below and above the patience.
    private static double[] Constant(double rate, double patience)
    {
        double grown = Math.Exp((rate - 1) * patience);
        double below = rate * (grown - 1) / (rate - 1);
        double above = rate * grown;
        double free = 1 / (1 + below + above);
        double timeBelow = rate * ((patience * grown / (rate - 1)) - ((grown - 1) / ((rate - 1) * (rate - 1))));
        double givesUp = free * above;
        return
        [
            givesUp, rate * free * (timeBelow + (patience * above)), rate * (1 - givesUp) * HoursAYear,
            free * timeBelow / (1 - givesUp),
        ];
    }

    // M/M/1+E2 with all who wait written out, the first first: how many phases of patience each has left.
    private static double[] PhasesInLine(double rate, double phase)
    {
        const int Most = 12;
        (List<string> states, double[] chance) = StationaryChain.Solve("-", Next);
        double waiting = states.Select((line, i) => line == "-" ? 0 : line.Length * chance[i]).Sum();
        double givesUp = states.Select((line, i) => line.Count(left => left == '1') * chance[i]).Sum() * phase / rate;
        return [givesUp, waiting, rate * (1 - givesUp) * HoursAYear];

        IEnumerable<(string To, double Rate)> Next(string line)
        {
            if (line == "-")
            {
                yield return ("", rate);
                yield break;
            }

            yield return (line.Length < Most ? line + '2' : line, rate);
            yield return (line.Length == 0 ? "-" : line[1..], 1);
            for (int i = 0; i < line.Length; i++)
            {
                yield return (line[..i] + (line[i] == '2' ? "1" : "") + line[(i + 1)..], phase);
            }
        }
    }

    private static IEnumerable<((int Busy, int Away) To, double Rate)> OneBooth(int busy, int away) =>
    [
        (busy == 0 ? (1, away) : (1, Math.Min(away + 1, 200)), 0.6), ((0, away), busy),
        (busy == 0 && away > 0 ? (1, away - 1) : (busy, away), away / 2.0),
    ];

    private static double[] SomeComeBack()
    {
        (List<(int Busy, int Away)> states, double[] chance) = StationaryChain.Solve((Busy: 0, Away: 0), now => (IEnumerable<((int, int), double)>)
        [
            (now.Busy < 2 ? (now.Busy + 1, now.Away) : (2, Math.Min(now.Away + 1, 150)), now.Busy < 2 ? 2 : 1.6),
            ((Math.Max(now.Busy - 1, 0), now.Away), now.Busy),
            (now.Away > 0 && now.Busy < 2 ? (now.Busy + 1, now.Away - 1) : now, now.Away * 2),
            (now.Away > 0 && now.Busy == 2 ? (2, now.Away - 1) : now, now.Away * 2 * 0.2),
        ]);
        double full = states.Select((state, i) => state.Busy == 2 ? chance[i] * (2 + (2 * state.Away)) : 0).Sum();
        return [(2 - (0.2 * full)) * HoursAYear, states.Select((state, i) => (state.Busy + state.Away) * chance[i]).Sum()];
    }

    private static double[] AfterPatience() =>
    [
        StationaryChain.Mean(
            (Present: 0, Away: 0),
            now => (IEnumerable<((int, int), double)>)
            [
                ((Math.Min(now.Present + 1, 35), now.Away), 0.7),
                ((Math.Max(now.Present - 1, 0), now.Away), Math.Min(now.Present, 1)),
                (now.Present > 1 ? (now.Present - 1, Math.Min(now.Away + 1, 35)) : now, (now.Present - 1) / 2.0),
                (now.Away > 0 ? (Math.Min(now.Present + 1, 35), now.Away - 1) : now, now.Away),
            ],
            now => now.Present + now.Away) / 0.7,
    ];
}
