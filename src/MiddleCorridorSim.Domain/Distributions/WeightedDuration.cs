using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Distributions;

/// <summary>A duration and how likely it is, as <c>[10 min, 0.8]</c>.</summary>
[Positional]
public sealed record WeightedDuration
{
    /// <summary>The duration.</summary>
    [Bounds(Min = 0)]
    public required TimeSpan Duration { get; init; }

    /// <summary>Its probability, or any number in proportion to it.</summary>
    [Bounds(Min = 0)]
    public required double Weight { get; init; }
}
