using MiddleCorridorSim.Experiments.Verification.Theory;

namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>Booths that fail, staff that is withdrawn, officers by shift; hours.</summary>
internal static class StaffingCases
{
    private const string Lane = "post:POST/road/inbound";

    public static CaseList Add(CaseList cases) => cases
        .Add("staff-breakdowns", () => Present(SingleServer.PresentWithFailures(1, 0.5, 1, (10, 2)), 0.5))
        .Add("staff-post-closed", () => Present(SingleServer.PresentWithFailures(1, 0.5, 1, (10, 2)), 0.5))
        .Add("staff-breakdowns-two-booths", () => Present(SingleServer.PresentWithSingleFailures(2, 1.2, 1, (10, 2)), 1.2))
        .Add("staff-breakdowns-constant", () => Present(0.5 * SingleServer.SojournWithFailures(0.5, (1, 1 + (1.0 / 12)), 0.1, (2, 4)), 0.5))
        .Add("staff-withdrawn", () => Present(SingleServer.PresentWithFailures(2, 1.2, 1, (10, 2)), 1.2))
        .Add("shifts-24h", DayOfShifts)
        .Add("shifts-suspend", DayOfShifts)
        .Add("shifts-6h", "under_way", "all", () => AfterShifts(6))
        .Add("shifts-12h", "under_way", "all", () => AfterShifts(12))
        .Add("shifts-18h", "under_way", "all", () => AfterShifts(18))
        .Add("shifts-night", "in_system.mean", "all", () => DayThatRepeats(new ChangingStaff(1, (0, 1.2, 1), (6, 1.2, 2), (22, 1.2, 1))))
        .Add("shifts-closed-nights", "in_system.mean", "all", () => DayThatRepeats(new ChangingStaff(1, (0, 0.4, 0), (8, 0.4, 1), (20, 0.4, 0))))
        .Add("shifts-unlimited", "under_way", "all", () => (12 * (1 - Math.Exp(-12))) + (6 * (1 - Math.Exp(-12)) * Math.Exp(-12)))
        .Add("published-staged-checkpoint", Published, 0.03);

    private static IReadOnlyList<ExactValue> Present(double present, double rate) =>
        [new("in_system.mean", "all", present), new("border_time.mean", Lane, present / rate)];

    private static ChangingStaff Shifts() => new(2, (0, 6, 4), (6, 12, 7), (18, 4, 3));

    private static ExactValue[] DayOfShifts()
    {
        ChangingStaff staff = Shifts();
        return [new("in_system.mean", "all", staff.Advance(0, 24)), new("under_way", "all", staff.Present)];
    }

    private static double AfterShifts(int hours)
    {
        ChangingStaff staff = Shifts();
        staff.Advance(0, hours);
        return staff.Present;
    }

    private static double DayThatRepeats(ChangingStaff staff)
    {
        double before = -1;
        double day = 0;
        while (Math.Abs(day - before) > 1e-9)
        {
            before = day;
            day = staff.Advance(0, 24);
        }

        return day;
    }

    // Published means with half-widths at 95 % over 400 replications, in minutes and numbers.
    private static IReadOnlyList<ExactValue> Published() =>
    [
        Row("waiting.mean", "documents", 2.7871 / 60, 0.2147 / 60),
        Row("waiting.mean", "inspection", 10.6658 / 60, 0.7411 / 60),
        Row("queue.mean", "inspection", 4.9783, 0.3648),
        Row("utilisation", "documents", 1.3531 / 2, 0.0142 / 2),
        Row("utilisation", "inspection", 2.5232 / 3, 0.0195 / 3),
    ];

    private static ExactValue Row(string kpi, string control, double value, double halfWidth) =>
        new(kpi, "station:POST/road/" + control, value) { StandardError = halfWidth / 1.96 };
}
