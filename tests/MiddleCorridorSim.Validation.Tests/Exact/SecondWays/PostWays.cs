namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Posts: every control by its own chain, blocking by the chain of who stands where, the rest minute by minute; hours.</summary>
internal static class PostWays
{
    private const double HoursAYear = 365 * 24;

    public static Ways Add(Ways ways) => ways
        .Add("post-opening-hours", () => [0.5 + (Enumerable.Range(0, 1440).Average(minute => UntilOpen(minute + 0.5)) / 60)])
        .Add("post-slots", () => [MD1(), MD1() + 0.25])
        .Add("post-area-of-one", () => [EmbeddedChains.Wait(1, Density.OfAll(x => x * Math.Exp(-x / 0.4)), 0.8)])
        .Add("post-tandem", () => [Exponential(1, 0.8, 1), Exponential(1, 0.8, 0.625)])
        .Add("post-jackson", () =>
        {
            double papers = Exponential(2, 1, 1.5);
            double scan = Exponential(1, 0.3, 1.5);
            double search = Exponential(1, 0.6, 0.7);
            return [papers, scan, search, papers + 1.5 + (0.3 * (scan + 1.5)) + (0.6 * (search + 0.7))];
        })
        .Add("post-shares-of-regime", () => [Exponential(1, 0.8, 1), Exponential(1, 0.25, 2), Exponential(1, 0.4, 1.5)])
        .Add("post-regime-factors", () => [Exponential(2, 2 * 0.7, 2 * 0.5)])
        .Add("post-blocking-none", () => [Line(0.5, [1, 1], [0])])
        .Add("post-blocking-two", () => [Line(0.6, [1, 1.2], [2])])
        .Add("post-blocking-three", () => [Line(0.35, [1, 1, 1], [0, 0])])
        .Add("post-area-turns-away", AreaOfFour)
        .Add("post-shared-booth", () => [Exponential(1, 2 * 0.4, 1)])
        .Add("post-returns", () => [Exponential(1, 2 * 0.4, 1)])
        .Add("post-turns-back", () => [Exponential(1, 0.5, 1), 0.4 * HoursAYear])
        .Add("post-one-stop", () => [1 + 0])
        .Add("post-new-regime", NewRegime);

    private static double UntilOpen(double minute) => minute < 360 ? 360 - minute : minute < 1080 ? 0 : 1440 + 360 - minute;

    private static double MD1() => EmbeddedChains.Wait(0.8, Density.Of((1, 1)), 1);

    private static double Exponential(int servers, double rate, double service) => service * BirthAndDeath.Wait(servers, rate * service);

    // Booths in a row: how many are past the entrance of each and not past the next; who is done and finds no room stays. The mean sojourn by Little's law.
    private static double Line(double rate, double[] services, int[] places)
    {
        (List<string> states, double[] chance) = StationaryChain.Solve(string.Join(',', new int[services.Length]) + "/", Next);
        return states.Select((state, i) => Present(state).Sum() * chance[i]).Sum() / rate;

        IEnumerable<(string To, double Rate)> Next(string state)
        {
            int[] present = Present(state);
            string done = state[(state.IndexOf('/', StringComparison.Ordinal) + 1)..];
            if (present[0] < 300)
            {
                yield return (Text([present[0] + 1, .. present[1..]], done), rate);
            }

            for (int booth = 0; booth < services.Length; booth++)
            {
                if (present[booth] > 0 && !done.Contains((char)('0' + booth), StringComparison.Ordinal))
                {
                    yield return (Settle((int[])present.Clone(), done + booth), 1 / services[booth]);
                }
            }
        }

        // From the last booth on, all who are done go on where there is room, until nobody can.
        string Settle(int[] present, string done)
        {
            for (int booth = services.Length - 1; booth >= 0; booth--)
            {
                bool isLast = booth == services.Length - 1;
                if (done.Contains((char)('0' + booth), StringComparison.Ordinal) && (isLast || present[booth + 1] <= places[booth]))
                {
                    present[booth]--;
                    present[Math.Min(booth + 1, services.Length - 1)] += isLast ? 0 : 1;
                    return Settle(present, done.Replace(booth.ToString(System.Globalization.CultureInfo.InvariantCulture), "", StringComparison.Ordinal));
                }
            }

            return Text(present, done);
        }

        static string Text(int[] present, string done) => string.Join(',', present) + "/" + string.Concat(done.Order());

        static int[] Present(string state) =>
            [.. state[..state.IndexOf('/', StringComparison.Ordinal)].Split(',').Select(each => int.Parse(each, System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static double[] AreaOfFour()
    {
        (List<(int First, int Second)> states, double[] chance) = StationaryChain.Solve((First: 0, Second: 0), now => (IEnumerable<((int, int), double)>)
        [
            (now.First + now.Second < 4 ? (now.First + 1, now.Second) : now, 1),
            (now.First > 0 ? (now.First - 1, now.Second + 1) : now, 1),
            (now.Second > 0 ? (now.First, now.Second - 1) : now, 1 / 0.8),
        ]);
        double passed = states.Select((state, i) => state.First + state.Second < 4 ? chance[i] : 0).Sum();
        return [passed * HoursAYear, states.Select((state, i) => (state.First + state.Second) * chance[i]).Sum() / passed];
    }

    // A truck in the middle of every 4 h until 19 July, the 200th day; the second regime from the 101st.
    private static double[] NewRegime()
    {
        List<double> hours = [];
        for (double at = 2; at < 199 * 24; at += 4)
        {
            hours.Add(at < 100 * 24 ? 1 : 2);
        }

        return [hours.Average()];
    }
}
