using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Services;

/// <summary>Block trains between two nodes: they wait in the formation yard, run through, and are broken up at the end.</summary>
public sealed record TrainService : Sourced
{
    /// <summary>Where trains are formed.</summary>
    public required NodeId From { get; init; }

    /// <summary>Where they end.</summary>
    public required NodeId To { get; init; }

    /// <summary>Nodes they pass, in order; the fastest way by rail where none is given.</summary>
    public IReadOnlyList<NodeId> Via { get; init; } = [];

    /// <summary>Whether trains run back the same way too, with a formation yard at the other end.</summary>
    public bool BothWays { get; init; } = true;

    /// <summary>What they carry.</summary>
    public IReadOnlyList<ConsignmentUnit> Carries { get; init; } = [ConsignmentUnit.Container, ConsignmentUnit.Wagonload];

    /// <summary>A full train: <c>57 wagons</c>, <c>110 TEU</c>, <c>3250 t</c>; a wagon holds two TEU, or one truck.</summary>
    public Load Capacity { get; init; } = new(57, LoadUnit.Wagons);

    /// <summary>The heaviest train, net; the lines it runs on may allow less.</summary>
    public Mass? MaxTonnes { get; init; }

    /// <summary>Length of one wagon, for lines with short loops.</summary>
    [Bounds(Min = 0)]
    public Distance WagonLength { get; init; } = UsualWagon.Length;

    /// <summary>Tare of one wagon with its containers, for lines with a limit of gross mass.</summary>
    [Bounds(Min = 0)]
    public Mass WagonTare { get; init; } = UsualWagon.Tare;

    /// <summary>When trains leave.</summary>
    public Departures Departs { get; init; } = new();

    /// <summary>Time to put a train together, before it is loaded.</summary>
    public Distributions.Distribution? Formation { get; init; }

    /// <summary>Its place at meets, borders and terminals; smaller numbers first.</summary>
    public int Priority { get; init; } = 1;

    /// <summary>The fastest it runs; the links' speeds where it is not given.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public Speed? Speed { get; init; }

    /// <summary>Train sets (wagons); unlimited where it is not given. A set stays at the end of its run until it is loaded back, or returns empty.</summary>
    [Bounds(Min = 1)]
    public int? Sets { get; init; }

    /// <summary>Where the train waits for a fresh crew, and how long.</summary>
    public IReadOnlyList<CrewChange> Crews { get; init; } = [];

    /// <summary>The word that names itineraries with this service in results.</summary>
    public string? Label { get; init; }

    /// <summary>The route group it belongs to, besides those of the links it runs on.</summary>
    public RoutePath? Route { get; init; }

    /// <summary>Price for each TEU (or half a wagonload), besides the cost by distance.</summary>
    [Bounds(Min = 0)]
    public Money TeuPrice { get; init; }
}
