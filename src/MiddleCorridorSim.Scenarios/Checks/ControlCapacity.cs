using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Operations;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>What a control of a post is asked for, as a share of what its booths can do on average over the week.</summary>
internal static class ControlCapacity
{
    private const int HoursAWeek = 168;

    /// <summary>Load over capacity; 0 where booths are unlimited or nothing passes.</summary>
    /// <param name="regime">Who staffs the post.</param>
    /// <param name="control">The control.</param>
    /// <param name="asked">Who comes: vehicles an hour, whether they are empty, and the time that they have of their own at the control, if any.</param>
    public static double Load(StaffingRegime regime, Control control, IEnumerable<(double Rate, bool IsEmpty, Distribution? Own)> asked)
    {
        if (control.Booths is not { } booths)
        {
            return 0;
        }

        double share = Share(regime, control);
        double shareOfEmpties = (control.AppliesToEmpties ?? control.AppliesTo).Value;
        double cleared = control.Kind == ControlKind.Documents ? regime.PreCleared.Value : 0;
        double work = asked.Sum(each => each.Rate * (each.IsEmpty ? shareOfEmpties : share) * (1 - cleared) * Service(regime, control, each.Own));
        double can = Manned(regime, control, booths) * Available(control.Breakdowns?.Every, control.Breakdowns?.Lasts)
            * Available(regime.Withdrawal?.Every, regime.Withdrawal?.Lasts);
        return work <= 0 ? 0 : work / can;
    }

    private static double Share(StaffingRegime regime, Control control) => control.Kind switch
    {
        ControlKind.Inspection when regime.InspectionShare is { } share => share.Value,
        ControlKind.Scan when regime.ScanShare is { } share => share.Value,
        _ => control.AppliesTo.Value,
    };

    private static double Service(StaffingRegime regime, Control control, Distribution? own) =>
        control.Kind == ControlKind.Inspection && regime.InspectionTime is { } time
            ? time.Mean.TotalHours
            : (own ?? control.Service).Mean.TotalHours * regime.ServiceFactor;

    private static double Available(Distribution? every, Distribution? lasts) =>
        every is null || lasts is null ? 1 : every.Mean.TotalHours / (every.Mean + lasts.Mean).TotalHours;

    private static double Manned(StaffingRegime regime, Control control, int booths)
    {
        IReadOnlyList<Shift> shifts = control.Shifts.Count > 0 ? control.Shifts : regime.Shifts;
        return shifts.Count == 0
            ? Rounded(booths, regime.Manned.Value)
            : Enumerable.Range(0, HoursAWeek).Average(hour => At(shifts, hour) is { } shift
                ? Math.Min(booths, shift.Booths ?? Rounded(booths, regime.Manned.Value * shift.Manned.Value))
                : 0);
    }

    // To the nearest, a half up, at least one above zero.
    private static int Rounded(int booths, double share) =>
        share <= 0 ? 0 : Math.Min(booths, Math.Max(1, (int)Math.Floor((booths * share) + 0.5 + 1e-9)));

    // The shift of the middle of an hour of the week; the later in the list counts.
    private static Shift? At(IReadOnlyList<Shift> shifts, int hourOfWeek)
    {
        double hour = (hourOfWeek % 24) + 0.5;
        DayOfWeek day = (DayOfWeek)(hourOfWeek / 24);
        DayOfWeek yesterday = (DayOfWeek)(((hourOfWeek / 24) + 6) % 7);
        return shifts.LastOrDefault(shift => shift.From.Hours < shift.Until.Hours
            ? On(shift, day) && hour >= shift.From.Hours && hour < shift.Until.Hours
            : (On(shift, day) && hour >= shift.From.Hours) || (On(shift, yesterday) && hour < shift.Until.Hours));
    }

    private static bool On(Shift shift, DayOfWeek day) => shift.Days.Count == 0 || shift.Days.Contains(day);
}
