using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Distributions;

/// <summary>A distribution and how likely a duration is drawn from it, as <c>[{exponential: 10 min}, 0.8]</c>.</summary>
[Positional]
public sealed record WeightedDistribution
{
    /// <summary>The distribution.</summary>
    public required Distribution Distribution { get; init; }

    /// <summary>Its probability, or any number in proportion to it.</summary>
    [Bounds(Min = 0)]
    public required double Weight { get; init; }
}
