using MiddleCorridorSim.Domain.Itineraries;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Flows;

/// <summary>Freight between two nodes: how much, of what, and how it arrives.</summary>
public sealed record Flow : Sourced
{
    /// <summary>The name for reports; the id where it is not given.</summary>
    public string? Name { get; init; }

    /// <summary>Where consignments are created.</summary>
    public required NodeId From { get; init; }

    /// <summary>Where they are delivered.</summary>
    public required NodeId To { get; init; }

    /// <summary>The nodes it must pass, in order; none where any way will do.</summary>
    public IReadOnlyList<NodeId> Via { get; init; } = [];

    /// <summary>By which modes it may go.</summary>
    public FlowMode Mode { get; init; }

    /// <summary>What one consignment is; a truckload by road, a container otherwise, where it is not given.</summary>
    public ConsignmentUnit? Unit { get; init; }

    /// <summary>How much an hour, week or year; this, <c>rate_by_time</c> or a timetable is needed.</summary>
    [Bounds(Min = 0)]
    public Rate? Rate { get; init; }

    /// <summary>The rate by time of day, in place of one rate: <c>[[00:00, 6 /h], [06:00, 12 /h]]</c>.</summary>
    public IReadOnlyList<RateStep> RateByTime { get; init; } = [];

    /// <summary>How consignments (batches) follow each other.</summary>
    public Arrivals Arrivals { get; init; } = new Arrivals.Poisson();

    /// <summary>How many consignments come at once.</summary>
    public BatchSize Batch { get; init; } = new BatchSize.Constant { Of = 1 };

    /// <summary>How the rate goes up and down over the year, week and day.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Growth of the rate a year, from the start of the run, compounded.</summary>
    [Bounds(Min = -1)]
    public Share Growth { get; init; }

    /// <summary>What it carries.</summary>
    public string? Commodity { get; init; }

    /// <summary>Tonnes of freight in one consignment; 14 t a TEU, 20 t a truck, 60 t a wagon, 1,400 t a train where it is not given.</summary>
    [Bounds(Min = 0)]
    public Mass? Tonnes { get; init; }

    /// <summary>TEU of one container: 1, or 2 for a forty-foot container.</summary>
    [Bounds(Min = 0)]
    public double Teu { get; init; } = 1;

    /// <summary>Wagons of one consignment: for a wagonload, or a whole train.</summary>
    [Bounds(Min = 0)]
    public double? Wagons { get; init; }

    /// <summary>Its place in queues; smaller numbers first.</summary>
    public int Priority { get; init; } = 1;

    /// <summary>The time within which delivery is promised.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public TimeSpan? Promised { get; init; }

    /// <summary>What an hour is worth to one consignment; the scenario's where it is not given.</summary>
    [Bounds(Min = 0)]
    public MoneyRate? ValueOfTime { get; init; }

    /// <summary>How it chooses among itineraries; the scenario's way where it is not given.</summary>
    public ItineraryChoice? Choice { get; init; }

    /// <summary>What its trucks do after delivery.</summary>
    public Returns Returns { get; init; }

    /// <summary>The truck fleet that carries it; trucks are always there where none is given.</summary>
    [Section("trucks")]
    public FleetId? Fleet { get; init; }

    /// <summary>Whether it is other trade that only shares posts and ports: it is counted in queues, not in totals over all flows.</summary>
    public bool Background { get; init; }

    /// <summary>When it begins; the start of the run where it is not given.</summary>
    public DateTime? Begins { get; init; }

    /// <summary>When it ends; the end of the run where it is not given.</summary>
    public DateTime? Ends { get; init; }
}
