using MiddleCorridorSim.Domain.Border;

namespace MiddleCorridorSim.Model.Stations;

/// <summary>How a station is built and whom it serves first.</summary>
public sealed record StationSettings
{
    /// <summary>The station's name in messages, such as <c>station:AM_AGARAK_W/road/customs</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Booths manned at the start; unlimited where null.</summary>
    public int? Booths { get; init; }

    /// <summary>Who is served next.</summary>
    public Discipline Discipline { get; init; } = Discipline.Priority;

    /// <summary>What happens to work in hand when a booth closes; the station's own property changes it later.</summary>
    public ShiftEnd ShiftEnd { get; init; }

    /// <summary>How many may wait; unlimited where null. Where it is given, every visitor takes a place before it arrives.</summary>
    public int? WaitingPlaces { get; init; }
}
