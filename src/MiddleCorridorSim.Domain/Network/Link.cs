using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Network;

/// <summary>A way between two nodes by one mode; travelled both ways unless it says otherwise.</summary>
public sealed record Link : Sourced
{
    /// <summary>The node where it begins.</summary>
    public required NodeId From { get; init; }

    /// <summary>The node where it ends.</summary>
    public required NodeId To { get; init; }

    /// <summary>How it is travelled.</summary>
    public required Mode Mode { get; init; }

    /// <summary>Its length.</summary>
    [Bounds(Min = 0)]
    public required Distance Distance { get; init; }

    /// <summary>The free-flow speed; this or <c>transit_time</c> is needed.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public Speed? Speed { get; init; }

    /// <summary>The time from end to end, in place of distance over speed.</summary>
    public Distribution? TransitTime { get; init; }

    /// <summary>How travel times vary between vehicles: standard deviation over mean (gamma).</summary>
    [Bounds(Min = 0, Max = 5)]
    public double Variation { get; init; }

    /// <summary>The group of links whose state <c>routes</c> sets: <c>trip/road</c>.</summary>
    public RoutePath? Route { get; init; }

    /// <summary>The word that names itineraries over this link in results (<c>BTK</c>, <c>TRIP</c>).</summary>
    public string? Label { get; init; }

    /// <summary>Whether it is travelled from its beginning to its end only.</summary>
    public bool OneWay { get; init; }

    /// <summary>Rail: the gauge.</summary>
    public Gauge Gauge { get; init; }

    /// <summary>Rail: how trains share the line; free running where it is not given.</summary>
    public Line? Line { get; init; }

    /// <summary>A charge for each vehicle that passes (a road toll, a transit fee); that of a train or vessel is borne by its freight, by TEU.</summary>
    [Bounds(Min = 0)]
    public Money Toll { get; init; }
}
