namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Roads, money, choice and closings: driven, paid and summed one by one; hours.</summary>
internal static class RoadWays
{
    public static Ways Add(Ways ways) => ways
        .Add("road-drivers-hours", () => [Driven(20 * 60, driveOn: 270, rest: 45, daily: 540, night: 660) / 60])
        .Add("road-two-drivers", () => [Driven(25 * 60, driveOn: int.MaxValue, rest: 0, daily: 1200, night: 540) / 60])
        .Add("money-and-emissions", Money)
        .Add("money-rail-and-sea", RailAndSea)
        .Add("choice-logit", () => Likeliest(100, 120), within: 1e-6)
        .Add("choice-logit-three", () => Likeliest(100, 110, 130), within: 1e-6)
        .Add("choice-fixed", () => [0.3, 10 + (0.7 * 2)])
        .Add("choice-route-opens", () => [Mean(0.5, 199 * 24, at => at < 100 * 24 ? 12 : 10)])
        .Add("choice-route-closes", () => [Mean(0.5, 100, at => 100 - at + 10)])
        .Add("flow-growth", Growth)
        .Add("disruption-dated", () => [Mean(0.5, 960, at => 10 + (at >= 240 && at < 336 ? 336 - at : 0))])
        .Add("disruption-finish", () => [10 + WaitForOpening()], within: 1e-6)
        .Add("disruption-wait", () => [10 + (10 / 20.0 * 4) + WaitForOpening()], within: 1e-6)
        .Add("disruption-slows", () => [(20 / 24.0 * 10) + (4 / 24.0 * 20)]);

    private static double Mean(double first, double end, Func<double, double> hours)
    {
        List<double> all = [];
        for (double at = first; at < end; at++)
        {
            all.Add(hours(at));
        }

        return all.Average();
    }

    // Minute by minute at the wheel.
    private static double Driven(int minutes, int driveOn, int rest, int daily, int night)
    {
        double clock = 0;
        int sinceBreak = 0;
        int today = 0;
        for (int driven = 0; driven < minutes; driven++)
        {
            if (today == daily)
            {
                clock += night;
                today = 0;
                sinceBreak = 0;
            }
            else if (sinceBreak == driveOn)
            {
                clock += rest;
                sinceBreak = 0;
            }

            clock++;
            today++;
            sinceBreak++;
        }

        return clock;
    }

    private static double[] Money()
    {
        double kilometre = 1 + 0.1 + 0.1 + (0.02 * 20);
        double truck = (500 * kilometre) + 30;
        double post = 40 + 25;
        double waiting = 10 + 10;
        double driving = 500 / 50.0;
        return
        [
            (truck + post + waiting) / 2, (driving + 2) * 6 / 2, 500 * 20 * 68 / 1000.0 / 2, 2, post, truck + post + waiting, 500 / (driving + 2), 500 / driving,
        ];
    }

    private static double[] RailAndSea()
    {
        double rail = (100 * 0.5) + (100 * 14 * 0.02) + 7;
        double sea = (200 * 0.1) + 40;
        double[] waits = [.. Enumerable.Range(1, 10).Select(place => 10.0 - place)];
        return [rail + 15 + sea, ((14 * 100 * 20) + (14 * 200 * 12)) / 1000.0, waits.Average(), waits.Average() + (100 / 50.0) + 10];
    }

    /// <summary>How often each way is the cheapest when all costs have errors of Gumbel's distribution (McFadden 1974), by the trapezoidal rule.</summary>
    private static double[] Likeliest(params double[] costs)
    {
        double scale = 0.1 * costs.Min();
        return [.. costs.Select(own => Enumerable.Range(-20_000, 60_000).Sum(i =>
        {
            double x = i / 1000.0;
            double others = costs.Sum(other => Math.Exp(-x + ((own - other) / scale)));
            return Math.Exp(-x - others) / 1000;
        }))];
    }

    // Hour by hour at the rate of its middle; a truck comes when another whole one is due, the first after half.
    private static double[] Growth()
    {
        double due = Enumerable.Range(0, 2 * 8760).Sum(hour => 10 * Math.Exp(Math.Log(1.21) * (hour + 0.5) / 8760));
        return [Math.Floor(due + 0.5)];
    }

    // The chance to find it closed times the time that it stays so, over the alternation of 20 h open and 4 h closed: both by chains in small steps of exponential times.
    private static double WaitForOpening()
    {
        double closed = StationaryChain.Mean(false, now => [(!now, now ? 1 / 4.0 : 1 / 20.0)], now => now ? 1 : 0);
        double stays = Enumerable.Range(0, 2_000_000).Sum(i => Math.Exp(-(i + 0.5) / 10_000 / 4)) / 10_000;
        return closed * stays;
    }
}
