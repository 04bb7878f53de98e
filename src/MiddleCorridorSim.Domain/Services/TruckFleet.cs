using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Services;

/// <summary>Trucks of limited number, or with rules for their drivers; flows name the fleet that carries them.</summary>
public sealed record TruckFleet : Sourced
{
    /// <summary>How many trucks; unlimited where it is not given. A truck is free again when it is back at the origin.</summary>
    [Bounds(Min = 1)]
    public int? Count { get; init; }

    /// <summary>Whether drivers keep the hours of the AETR agreement: 45 min break after 4.5 h, 11 h rest after 9 h of driving.</summary>
    public bool DriverHours { get; init; }

    /// <summary>Whether two drivers take turns: no breaks, 9 h rest after 20 h of driving between them.</summary>
    public bool DoubleCrew { get; init; }

    /// <summary>Time at the destination before the truck drives back.</summary>
    public Distributions.Distribution? Turnaround { get; init; }
}
