using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Flows;

/// <summary>A size of batches and how likely it is, as <c>[10, 0.3]</c>.</summary>
[Positional]
public sealed record WeightedSize
{
    /// <summary>How many consignments.</summary>
    [Bounds(Min = 1)]
    public required int Size { get; init; }

    /// <summary>Its probability, or any number in proportion to it.</summary>
    [Bounds(Min = 0)]
    public required double Weight { get; init; }
}
