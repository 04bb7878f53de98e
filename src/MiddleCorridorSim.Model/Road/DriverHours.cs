using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Flows;

namespace MiddleCorridorSim.Model.Road;

/// <summary>Breaks and rests of drivers under the AETR agreement.</summary>
/// <remarks>
/// European Agreement concerning the Work of Crews of Vehicles engaged in International Road Transport (AETR, UNECE), articles 6 to 8: a break of 45 min after
/// at most 4.5 h of driving; at most 9 h of driving between daily rests; a daily rest of 11 h; for two drivers, 9 h of rest within each 30 h, so that
/// the truck rolls for up to 20 h, each resting while the other drives. Not modelled: the tenth hour twice a week, split and shortened rests, the
/// weekly rest. A stay at a post or port of 45 min counts as a break, one of 11 h (two drivers: 9 h) as a daily rest.
/// </remarks>
internal static class DriverHours
{
    private static readonly TimeSpan BreakAfter = TimeSpan.FromHours(4.5);
    private static readonly TimeSpan Break = TimeSpan.FromMinutes(45);
    private static readonly TimeSpan RestAfter = TimeSpan.FromHours(9);
    private static readonly TimeSpan Rest = TimeSpan.FromHours(11);
    private static readonly TimeSpan RestAfterDouble = TimeSpan.FromHours(20);
    private static readonly TimeSpan RestDouble = TimeSpan.FromHours(9);

    /// <summary>Breaks and rests that fall due during a drive.</summary>
    /// <param name="truck">Whose hours are counted on.</param>
    /// <param name="fleet">The rules that its drivers keep.</param>
    /// <param name="driving">Time at the wheel.</param>
    public static TimeSpan Pauses(Traveller truck, TruckFleet fleet, TimeSpan driving)
    {
        TimeSpan pauses = TimeSpan.Zero;
        TimeSpan restAfter = fleet.DoubleCrew ? RestAfterDouble : RestAfter;
        while (driving > TimeSpan.Zero)
        {
            TimeSpan untilRest = restAfter - truck.DrivenSinceRest;
            TimeSpan untilPause = fleet.DoubleCrew ? untilRest : Least(untilRest, BreakAfter - truck.DrivenSinceBreak);
            if (driving <= untilPause)
            {
                truck.DrivenSinceBreak += driving;
                truck.DrivenSinceRest += driving;
                return pauses;
            }

            driving -= untilPause;
            truck.DrivenSinceRest += untilPause;
            bool isRest = untilPause == untilRest;
            truck.DrivenSinceBreak = TimeSpan.Zero;
            truck.DrivenSinceRest = isRest ? TimeSpan.Zero : truck.DrivenSinceRest;
            pauses += isRest ? (fleet.DoubleCrew ? RestDouble : Rest) : Break;
        }

        return pauses;
    }

    /// <summary>Counts a stay, at a post or on board, as a break or rest if it is long enough.</summary>
    public static void Stay(Traveller truck, TruckFleet fleet, TimeSpan stay)
    {
        if (stay >= Break)
        {
            truck.DrivenSinceBreak = TimeSpan.Zero;
        }

        if (stay >= (fleet.DoubleCrew ? RestDouble : Rest))
        {
            truck.DrivenSinceRest = TimeSpan.Zero;
        }
    }

    private static TimeSpan Least(TimeSpan first, TimeSpan second) => first < second ? first : second;
}
