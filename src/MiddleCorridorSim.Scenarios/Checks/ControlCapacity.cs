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
    /// <param name="lane">What passes the post by this mode.</param>
    /// <param name="control">The control.</param>
    /// <param name="loaded">Loaded vehicles an hour.</param>
    /// <param name="empty">Empty vehicles an hour.</param>
    public static double Load(StaffingRegime regime, PostMode lane, Control control, double loaded, double empty)
    {
        if (control.Booths is not { } booths)
        {
            return 0;
        }

        double share = Share(regime, control);
        double shareOfEmpties = control.AppliesToEmpties is { } own ? own.Value : share;
        double asked = ((loaded * share) + (empty * shareOfEmpties)) * Service(regime, control);
        double can = Manned(regime, lane, control, booths) * Available(control.Breakdowns?.Every, control.Breakdowns?.Lasts)
            * Available(regime.Withdrawal?.Every, regime.Withdrawal?.Lasts);
        return asked <= 0 ? 0 : asked / can;
    }

    private static double Share(StaffingRegime regime, Control control) => control.Kind switch
    {
        ControlKind.Inspection when regime.InspectionShare is { } share => share.Value,
        ControlKind.Scan when regime.ScanShare is { } share => share.Value,
        ControlKind.Documents => control.AppliesTo.Value * (1 - regime.PreCleared.Value),
        _ => control.AppliesTo.Value,
    };

    private static double Service(StaffingRegime regime, Control control) =>
        control.Kind == ControlKind.Inspection && regime.InspectionTime is { } time
            ? time.Mean.TotalHours
            : control.Service.Mean.TotalHours * regime.ServiceFactor;

    private static double Available(Distribution? every, Distribution? lasts) =>
        every is null || lasts is null ? 1 : every.Mean.TotalHours / (every.Mean + lasts.Mean).TotalHours;

    private static double Manned(StaffingRegime regime, PostMode lane, Control control, int booths)
    {
        IReadOnlyList<Shift> shifts = control.Shifts.Count > 0 ? control.Shifts : regime.Shifts.Count > 0 ? regime.Shifts : lane.Hours;
        double full = Rounded(booths * regime.Manned.Value, booths, regime.Manned.Value);
        return shifts.Count == 0
            ? full
            : Enumerable.Range(0, HoursAWeek).Average(hour => At(shifts, hour) is { } shift
                ? shift.Booths ?? Rounded(full * shift.Manned.Value, booths, shift.Manned.Value)
                : 0);
    }

    private static double Rounded(double booths, int most, double share) =>
        share <= 0 ? 0 : Math.Clamp(Math.Round(booths, MidpointRounding.AwayFromZero), Math.Min(1, most), most);

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
