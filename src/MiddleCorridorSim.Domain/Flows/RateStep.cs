using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Flows;

/// <summary>A rate from a time of day on: <c>[06:00, 12 /h]</c>.</summary>
[Positional]
public sealed record RateStep
{
    /// <summary>The time of day from which it holds, until the next step.</summary>
    public required TimeOfDay From { get; init; }

    /// <summary>The rate.</summary>
    [Bounds(Min = 0)]
    public required Rate Rate { get; init; }
}
