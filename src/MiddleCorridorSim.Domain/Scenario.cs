using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Itineraries;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Domain.Tariffs;
using MiddleCorridorSim.Domain.Terminals;

namespace MiddleCorridorSim.Domain;

/// <summary>A scenario: the corridor, the freight, who staffs the posts, and the time that is simulated.</summary>
/// <remarks>
/// These records are the one definition of the scenario language: files are read into them field by field
/// (names in snake_case), and schema, reference page and <c>mcsim explain</c> are made from their types and sentences.
/// </remarks>
public sealed record Scenario : Sourced
{
    /// <summary>The name for tables and charts.</summary>
    public required string Name { get; init; }

    /// <summary>What it stands for, in sentences that a report can print.</summary>
    public string? Description { get; init; }

    /// <summary>When the run starts (UTC).</summary>
    public required DateTime Start { get; init; }

    /// <summary>The beginning of the run that is not measured, while it fills from empty.</summary>
    [Bounds(Min = 0)]
    public TimeSpan WarmUp { get; init; }

    /// <summary>How long the run lasts in all, the warm-up included.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public required TimeSpan Duration { get; init; }

    /// <summary>The seed of all randomness; <c>--seed</c> overrides it.</summary>
    [Bounds(Min = 0)]
    public long Seed { get; init; } = 1;

    /// <summary>How many replications a run makes; <c>--replications</c> overrides it.</summary>
    [Bounds(Min = 1)]
    public int Replications { get; init; } = 10;

    /// <summary>The places.</summary>
    public required Catalog<NodeId, Node> Nodes { get; init; }

    /// <summary>The ways between them.</summary>
    public required Catalog<LinkId, Link> Links { get; init; }

    /// <summary>Which groups of links are open.</summary>
    public Catalog<RoutePath, RouteState> Routes { get; init; } = new();

    /// <summary>The staffing regimes that posts may name.</summary>
    public Catalog<RegimeId, StaffingRegime> Regimes { get; init; } = new();

    /// <summary>The border posts, by the node where they stand.</summary>
    public Catalog<NodeId, BorderPost> Posts { get; init; } = new();

    /// <summary>Who staffs a post, where it is not the regime that the post names.</summary>
    public Catalog<NodeId, StaffingPlan> Staffing { get; init; } = new();

    /// <summary>The ports and yards, by the node where they stand.</summary>
    public Catalog<NodeId, Terminal> Terminals { get; init; } = new();

    /// <summary>The train services.</summary>
    public Catalog<ServiceId, TrainService> Trains { get; init; } = new();

    /// <summary>The locomotive pools.</summary>
    public Catalog<PoolId, LocomotivePool> Locomotives { get; init; } = new();

    /// <summary>The vessel fleets.</summary>
    public Catalog<FleetId, VesselFleet> Vessels { get; init; } = new();

    /// <summary>The truck fleets.</summary>
    public Catalog<FleetId, TruckFleet> Trucks { get; init; } = new();

    /// <summary>The freight.</summary>
    public required Catalog<FlowId, Flow> Flows { get; init; }

    /// <summary>How freight chooses its way.</summary>
    public ItineraryChoice Choice { get; init; } = new();

    /// <summary>What closes or slows parts of the corridor.</summary>
    public Catalog<DisruptionId, Disruption> Disruptions { get; init; } = new();

    /// <summary>What transport costs.</summary>
    public Costs Costs { get; init; } = new();

    /// <summary>What transport emits.</summary>
    public Emissions Emissions { get; init; } = new();

    /// <summary>When measuring begins.</summary>
    public DateTime MeasureFrom => Start + WarmUp;

    /// <summary>When the run ends.</summary>
    public DateTime End => Start + Duration;
}
