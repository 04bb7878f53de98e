using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Operations;

/// <summary>Hours of the week in which a place is worked, and how fully.</summary>
/// <remarks>Where shifts are given, hours in none of them are closed. Where two cover an hour, the later in the list counts.</remarks>
public sealed record Shift
{
    /// <summary>Days of the week it holds on; all of them where none is given.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>Time of day (UTC) it begins.</summary>
    public TimeOfDay From { get; init; }

    /// <summary>Time of day it ends; <c>24:00</c> is midnight; earlier than its beginning means on the next day.</summary>
    public TimeOfDay Until { get; init; } = new(24);

    /// <summary>Booths (cranes, tracks) worked, as a share of those installed; rounded to the nearest, at least one above zero.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share Manned { get; init; } = Share.All;

    /// <summary>Booths (cranes, tracks) worked, as a number; in place of the share.</summary>
    [Bounds(Min = 0)]
    public int? Booths { get; init; }
}
