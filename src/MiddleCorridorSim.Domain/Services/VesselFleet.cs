using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Services;

/// <summary>Vessels that cycle between two ports.</summary>
public sealed record VesselFleet : Sourced
{
    /// <summary>One port.</summary>
    public required NodeId From { get; init; }

    /// <summary>The other port.</summary>
    public required NodeId To { get; init; }

    /// <summary>How many vessels; where it is not given, one is always there when a departure is due.</summary>
    [Bounds(Min = 1)]
    public int? Count { get; init; }

    /// <summary>What they carry.</summary>
    public IReadOnlyList<ConsignmentUnit> Carries { get; init; } = [ConsignmentUnit.Container];

    /// <summary>A full vessel: <c>225 TEU</c>, <c>50 trucks</c>, <c>52 wagons</c>.</summary>
    public required Load Capacity { get; init; }

    /// <summary>Share of the capacity that the draught of the ports allows.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share DraughtLimit { get; init; } = Share.All;

    /// <summary>Time from port to port; distance over speed of the sea link where it is not given.</summary>
    public Distribution? Sailing { get; init; }

    /// <summary>When they leave; at every call both ways.</summary>
    public Departures Departs { get; init; } = new();

    /// <summary>Time to load or unload one consignment (a truck driving on board, a wagon shunted, a container lifted by one crane); the terminal's where it is not given.</summary>
    public Distribution? Handling { get; init; }

    /// <summary>Time in port besides loading: mooring, papers, stores.</summary>
    public Distribution? Turnaround { get; init; }

    /// <summary>Its place at berths; smaller numbers first.</summary>
    public int Priority { get; init; } = 1;

    /// <summary>Whether only loads from its first port are carried and it returns empty.</summary>
    public bool OneWay { get; init; }

    /// <summary>Price for one consignment a voyage.</summary>
    [Bounds(Min = 0)]
    public Money Price { get; init; }

    /// <summary>Price for each TEU a voyage.</summary>
    [Bounds(Min = 0)]
    public Money TeuPrice { get; init; }

    /// <summary>Emissions of its freight; the scenario's for the sea where it is not given.</summary>
    [Bounds(Min = 0)]
    public EmissionFactor? Emissions { get; init; }

    /// <summary>The word that names itineraries with this fleet in results.</summary>
    public string? Label { get; init; }

    /// <summary>How often each vessel fails (docking, repairs).</summary>
    public Operations.Breakdowns? Breakdowns { get; init; }
}
