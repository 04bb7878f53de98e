namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Booths that are set up, paused or turned: chains where the product has formulas, sweeps where it eliminates states; hours.</summary>
internal static class CareWays
{
    public static Ways Add(Ways ways) => ways
        .Add("set-up", () => [SetUp() / 0.6])
        .Add("set-up-constant", () => [LeftBehind(0.7, Density.Of((1, 1)), Density.Of((3, 1))) / 0.7])
        .Add("set-up-two-booths", () => [SetUpOfTwo()])
        .Add("pause", () => [(Paused(0.6, 0.5, repeats: true) / 0.6) - 1])
        .Add("pause-constant", () => [ConstantPauses(0.7, 3) - 1], within: 1e-6)
        .Add("pause-once", () => [(Paused(0.5, 2, repeats: false) / 0.5) - 1])
        .Add("pause-two-booths", () => [PausesOfTwo()])
        .Add("switch-over", () => Turned(0.35, 0.35, 0.5))
        .Add("switch-over-unequal", () => Turned(0.5, 0.15, 1));

    // M/M/1: the number present, and whether the booth is still being set up.
    private static double SetUp() => StationaryChain.Mean(
        (Present: 0, Ready: false),
        now => (IEnumerable<((int, bool), double)>)
        [
            ((Math.Min(now.Present + 1, 250), now.Ready), 0.6),
            (now.Present > 0 && !now.Ready ? (now.Present, true) : now, 2),
            (now.Present > 0 && now.Ready ? (now.Present - 1, now.Present > 1) : now, 1),
        ],
        now => now.Present);

    // The number left behind: who comes to an empty post is served in the longer time.
    private static double LeftBehind(double rate, Density service, Density first)
    {
        double[] usual = service.Events(rate, 300);
        double[] after = first.Events(rate, 300);
        return StationaryChain.Mean(0, n => (n == 0 ? after : usual).Select((chance, k) => (Math.Min(Math.Max(n - 1, 0) + k, 300), chance)).Where(move => move.chance > 1e-19), n => n);
    }

    // Constant services of 1: after the last has left, pauses follow until k >= 1 came in one; then k - 1 are left and the first service goes on.
    private static double ConstantPauses(double rate, double pause)
    {
        double[] served = Density.Of((1, 1)).Events(rate, 300);
        double[] paused = Density.Of((pause, 1)).Events(rate, 300);
        IEnumerable<(int To, double Rate)> Next(int left)
        {
            for (int came = 0; came <= 100; came++)
            {
                if (left > 0)
                {
                    yield return (Math.Min(left - 1 + came, 300), served[came]);
                    continue;
                }

                for (int first = 1; first <= 60; first++)
                {
                    yield return (Math.Min(first - 1 + came, 300), paused[first] / (1 - paused[0]) * served[came]);
                }
            }
        }

        return StationaryChain.Mean(0, Next, n => n) / rate;
    }

    private static double SetUpOfTwo() => StationaryChain.Mean(
        (Present: 0, SettingUp: 0),
        now =>
        {
            int working = Math.Min(now.Present, 2) - now.SettingUp;
            return (IEnumerable<((int, int), double)>)
            [
                ((Math.Min(now.Present + 1, 120), now.Present < 2 ? now.SettingUp + 1 : now.SettingUp), 1.2),
                ((now.Present, Math.Max(now.SettingUp - 1, 0)), now.SettingUp / 0.8),
                ((Math.Max(now.Present - 1, 0), now.SettingUp), working),
            ];
        },
        now => now.Present);

    // M/M/1 with exponential pauses: the number present, and whether the officer is away.
    private static double Paused(double rate, double pause, bool repeats) => StationaryChain.Mean(
        (Present: 0, Away: true),
        now => (IEnumerable<((int, bool), double)>)
        [
            ((Math.Min(now.Present + 1, 250), now.Away), rate),
            (now.Away && (now.Present > 0 || !repeats) ? (now.Present, false) : now, 1 / pause),
            (!now.Away && now.Present > 0 ? (now.Present - 1, now.Present == 1) : now, 1),
        ],
        now => now.Present);

    private static double PausesOfTwo() => StationaryChain.Mean(
        (Waiting: 0, Working: 0),
        now => (IEnumerable<((int, int), double)>)
        [
            ((Math.Min(now.Waiting + 1, 120), now.Working), 1.2),
            (now.Waiting > 0 ? (now.Waiting - 1, now.Working) : (0, Math.Max(now.Working - 1, 0)), now.Working),
            (now.Waiting > 0 ? (now.Waiting - 1, Math.Min(now.Working + 1, 2)) : now, (2 - now.Working) / 1.5),
        ],
        now => now.Waiting + now.Working);

    // Letters for what the booth does: idle, turning or working, for the first or (in capitals) the second direction.
    private static double[] Turned(double first, double second, double turning)
    {
        (List<(int A, int B, char Booth)> states, double[] chance) = StationaryChain.Solve((A: 0, B: 0, Booth: 'i'), Next);
        return
        [
            states.Select((state, i) => state.A * chance[i]).Sum() / first,
            states.Select((state, i) => state.B * chance[i]).Sum() / second,
        ];

        IEnumerable<((int A, int B, char Booth) To, double Rate)> Next((int A, int B, char Booth) now)
        {
            yield return ((Math.Min(now.A + 1, 40), now.B, now.Booth switch { 'i' => 'w', 'I' => 't', _ => now.Booth }), first);
            yield return ((now.A, Math.Min(now.B + 1, 40), now.Booth switch { 'I' => 'W', 'i' => 'T', _ => now.Booth }), second);
            switch (now.Booth)
            {
                case 't':
                    yield return ((now.A, now.B, 'w'), 1 / turning);
                    break;
                case 'T':
                    yield return ((now.A, now.B, 'W'), 1 / turning);
                    break;
                case 'w':
                    yield return ((now.A - 1, now.B, now.A > 1 ? 'w' : now.B > 0 ? 'T' : 'i'), 1);
                    break;
                case 'W':
                    yield return ((now.A, now.B - 1, now.B > 1 ? 'W' : now.A > 0 ? 't' : 'I'), 1);
                    break;
            }
        }
    }
}
