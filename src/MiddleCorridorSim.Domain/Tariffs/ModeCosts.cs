using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Tariffs;

/// <summary>What transport by one mode costs, by distance and time; the parts that are given add up.</summary>
public sealed record ModeCosts : Sourced
{
    /// <summary>For one vehicle (truck, wagon, vessel) and kilometre; that of a vessel is borne by its freight, by TEU.</summary>
    [Bounds(Min = 0)]
    public Money VehicleKm { get; init; }

    /// <summary>For one TEU and kilometre (a truck or a wagon counts two).</summary>
    [Bounds(Min = 0)]
    public Money TeuKm { get; init; }

    /// <summary>For one tonne and kilometre.</summary>
    [Bounds(Min = 0)]
    public Money TonneKm { get; init; }

    /// <summary>For each hour that a vehicle waits or is served at a border post.</summary>
    [Bounds(Min = 0)]
    public MoneyRate Waiting { get; init; }
}
