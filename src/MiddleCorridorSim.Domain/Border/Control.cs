using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>One check that vehicles pass at a post, with its booths.</summary>
public sealed record Control : Sourced
{
    /// <summary>What it checks.</summary>
    public ControlKind Kind { get; init; } = ControlKind.Other;

    /// <summary>Booths installed in each direction (in all, where they are shared); unlimited where it is not given.</summary>
    [Bounds(Min = 0)]
    public int? Booths { get; init; }

    /// <summary>Whether the booths serve both directions, each from its own line; otherwise each direction has its own booths.</summary>
    public bool Shared { get; init; }

    /// <summary>Time that one vehicle (truck, train, vessel) takes at the booth.</summary>
    public required Distribution Service { get; init; }

    /// <summary>Time at the booth of freight of some flows, by their names, in place of the general one, which returning trucks and trains of services always take.</summary>
    public Catalog<FlowId, Distribution> ServiceByFlow { get; init; } = new();

    /// <summary>Time at the booth of freight of some commodities, as flows name them, in place of the general one; that of its flow comes first.</summary>
    public Catalog<CommodityId, Distribution> ServiceByCommodity { get; init; } = new();

    /// <summary>Rail: time added for each wagon of the train.</summary>
    [Bounds(Min = 0)]
    public TimeSpan PerWagon { get; init; }

    /// <summary>Share of vehicles that pass this control; the others go by. A regime's inspection and scan shares come before it.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share AppliesTo { get; init; } = Share.All;

    /// <summary>Share of empty vehicles that pass this control; as <c>applies_to</c> where it is not given.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share? AppliesToEmpties { get; init; }

    /// <summary>Directions it stands in; both where none is given.</summary>
    public IReadOnlyList<Direction> Directions { get; init; } = [];

    /// <summary>Vehicles that may wait here; one that finds no place stays where it was and blocks it. Unlimited where it is not given.</summary>
    [Bounds(Min = 0)]
    public int? WaitingPlaces { get; init; }

    /// <summary>What becomes of freight that finds all of the waiting places taken, and all booths.</summary>
    public WhenFull WhenFull { get; init; }

    /// <summary>How long freight waits in the line before it gives up and leaves the post; without end where it is not given. Once at the booth, it stays.</summary>
    public Distribution? Patience { get; init; }

    /// <summary>Share of those checked that is turned back and leaves the corridor (reported as unroutable).</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share TurnsBack { get; init; }

    /// <summary>Who is served next.</summary>
    public Discipline Discipline { get; init; } = Discipline.Priority;

    /// <summary>Time to set up a booth that stood idle or was closed, before it serves the next vehicle, which waits in it; none where it is not given.</summary>
    public Distribution? SetUp { get; init; }

    /// <summary>Time to turn the one shared booth to the other direction; it serves one until nobody waits there. Each as it comes, where it is not given.</summary>
    public Distribution? SwitchOver { get; init; }

    /// <summary>What officers do who have nobody to serve; they stay at their booths where it is not given.</summary>
    public Pause? Pause { get; init; }

    /// <summary>Hours it is worked; always, where neither it nor its post nor its regime says.</summary>
    public IReadOnlyList<Shift> Shifts { get; init; } = [];

    /// <summary>What happens to work in hand when a booth closes; the regime's rule where it is not given.</summary>
    public ShiftEnd? AtShiftEnd { get; init; }

    /// <summary>How often each booth fails.</summary>
    public Breakdowns? Breakdowns { get; init; }

    /// <summary>Time at the booth that freight of a flow has of its own, by its flow or its commodity; null where it takes the general one.</summary>
    /// <param name="id">The flow's name.</param>
    /// <param name="flow">The flow.</param>
    public Distribution? ServiceOf(FlowId id, Flow flow) =>
        ServiceByFlow.TryGetValue(id, out Distribution? own) ? own
        : flow.Commodity is { } commodity && ServiceByCommodity.TryGetValue(new CommodityId(commodity), out own) ? own
        : null;
}
