namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Booths that fail and officers by shift: formulas where the product solves chains, uniformization where it steps; hours.</summary>
internal static class StaffingWays
{
    public static Ways Add(Ways ways) => ways
        .Add("staff-breakdowns", () => Present(Formula(0.5), 0.5))
        .Add("staff-post-closed", () => Present(Formula(0.5), 0.5))
        .Add("staff-breakdowns-two-booths", () => Present(BoothsThatFail(1.2, together: false), 1.2))
        .Add("staff-withdrawn", () => Present(BoothsThatFail(1.2, together: true), 1.2))
        .Add("staff-breakdowns-constant", () => Present(0.5 * AnyMoments(13.0 / 12, 4), 0.5), within: 1e-6)
        .Add("shifts-24h", () => [AreaOfShifts(24) / 24, AfterShifts(24)], within: 1e-6)
        .Add("shifts-suspend", () => [AreaOfShifts(24) / 24, AfterShifts(24)], within: 1e-6)
        .Add("shifts-6h", () => [AfterShifts(6)])
        .Add("shifts-12h", () => [AfterShifts(12)])
        .Add("shifts-18h", () => [AfterShifts(18)])
        .Add("shifts-night", () => [new Uniformization(1).DayThatRepeats(1.2, hour => hour is >= 6 and < 22 ? 2 : 1)], within: 1e-6)
        .Add("shifts-closed-nights", () => [new Uniformization(1).DayThatRepeats(0.4, hour => hour is >= 8 and < 20 ? 1 : 0)], within: 1e-6)
        .Add("shifts-unlimited", Unlimited)

        // As printed, in minutes and in servers at work: nobody can work these out.
        .Add("published-staged-checkpoint", () => [2.7871 / 60, 10.6658 / 60, 4.9783, 1.3531 / 2, 2.5232 / 3]);

    private static double[] Present(double present, double rate) => [present, present / rate];

    // Avi-Itzhak and Naor 1963, in the form of White and Christie 1958, Operations Research 6(1): failures at f, repairs at r, services of mean 1.
    private static double Formula(double rate)
    {
        const double Failures = 0.1;
        const double Repairs = 0.5;
        double free = (Repairs / (Failures + Repairs)) - rate;
        return rate * (1 + (Failures / ((Failures + Repairs) * (Failures + Repairs)))) / free;
    }

    private static double BoothsThatFail(double rate, bool together) => StationaryChain.Mean(
        (Present: 0, Down: 0),
        now =>
        {
            int up = 2 - now.Down;
            int struck = together ? 2 : now.Down + 1;
            return (IEnumerable<((int, int), double)>)
            [
                ((Math.Min(now.Present + 1, 350), now.Down), rate),
                ((Math.Max(now.Present - 1, 0), now.Down), Math.Min(now.Present, up)),
                ((now.Present, Math.Min(struck, 2)), up == 0 ? 0 : together ? 0.1 : up * 0.1),
                ((now.Present, together ? 0 : Math.Max(now.Down - 1, 0)), now.Down == 0 ? 0 : together ? 0.5 : now.Down * 0.5),
            ];
        },
        now => now.Present);

    /// <summary>The mean sojourn by the second moments of service and repair.</summary>
    /// <remarks>It is linear in both; chains with services and repairs of one or two phases give the three figures that say how.</remarks>
    private static double AnyMoments(double service, double repair)
    {
        double plain = OfPhases(1, 1);
        double byService = (plain - OfPhases(2, 1)) / 0.5;
        double byRepair = (plain - OfPhases(1, 2)) / 2;
        Assert.Equal(plain - (0.5 * byService) - (2 * byRepair), OfPhases(2, 2), 7);
        return plain + ((service - 2) * byService) + ((repair - 8) * byRepair);
    }

    // Services of mean 1 and repairs of mean 2 in phases; failures at 0.1; half a truck an hour.
    private static double OfPhases(int servicePhases, int repairPhases) => 2 * StationaryChain.Mean(
        (Work: 0, Repair: 0),
        now => (IEnumerable<((int, int), double)>)
        [
            ((Math.Min(now.Work + servicePhases, 400), now.Repair), 0.5),
            ((Math.Max(now.Work - 1, 0), now.Repair), now is { Work: > 0, Repair: 0 } ? servicePhases : 0),
            ((now.Work, repairPhases), now.Repair == 0 ? 0.1 : 0),
            ((now.Work, Math.Max(now.Repair - 1, 0)), now.Repair > 0 ? repairPhases / 2.0 : 0),
        ],
        now => (now.Work + servicePhases - 1) / servicePhases);

    private static double AfterShifts(int hours)
    {
        Uniformization post = new(2);
        Advance(post, hours);
        return post.Present;
    }

    private static double AreaOfShifts(int hours) => Advance(new Uniformization(2), hours);

    private static double Advance(Uniformization post, int hours) =>
        Enumerable.Range(0, hours).Sum(hour => hour < 6 ? post.Hour(6, 4) : hour < 18 ? post.Hour(12, 7) : post.Hour(4, 3));

    private static double[] Unlimited()
    {
        Uniformization post = new(1);
        foreach (int hour in Enumerable.Range(0, 24))
        {
            post.Hour(hour < 12 ? 6 : 12, 150);
        }

        return [post.Present];
    }
}
