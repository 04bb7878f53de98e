using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Observation;

/// <summary>What a replication will speak of: observations name these by their place in the lists.</summary>
public sealed record ObservedWorld
{
    /// <summary>The flows, in the order of the scenario.</summary>
    public required IReadOnlyList<FlowId> Flows { get; init; }

    /// <summary>Stations, by entity: <c>station:POST/road/customs</c>, <c>terminal:ID</c>, <c>berth:ID</c>, <c>tracks:POST/rail</c>, ...</summary>
    public required IReadOnlyList<string> Stations { get; init; }

    /// <summary>Passages of posts, by entity: <c>post:ID/MODE/DIRECTION</c>.</summary>
    public required IReadOnlyList<string> Passages { get; init; }

    /// <summary>The links, in the order of the scenario.</summary>
    public required IReadOnlyList<LinkId> Links { get; init; }

    /// <summary>The terminals, in the order of the scenario.</summary>
    public required IReadOnlyList<NodeId> Terminals { get; init; }

    /// <summary>Train services and vessel fleets, by entity: <c>service:ID</c>, <c>fleet:ID</c>.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Fleets and pools that can be busy, by entity: <c>fleet:ID</c>.</summary>
    public required IReadOnlyList<string> Fleets { get; init; }

    /// <summary>Where a consignment's time goes, by name: posts, terminals, yards (their node ids), and <c>road</c>, <c>rail</c>, <c>sea</c> for moving.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>When measuring begins: averages and quantiles leave out what came before.</summary>
    public required DateTime MeasureFrom { get; init; }

    /// <summary>When the run starts.</summary>
    public required DateTime Start { get; init; }

    /// <summary>When the run ends.</summary>
    public required DateTime End { get; init; }
}
