using MiddleCorridorSim.Domain.Distributions;

namespace MiddleCorridorSim.Domain.Operations;

/// <summary>How often each booth (crane, locomotive, vessel) fails, and for how long.</summary>
/// <remarks>Each unit fails by itself, busy or idle; work in hand goes on from where it stopped after the repair.</remarks>
public sealed record Breakdowns
{
    /// <summary>Time from a repair to the next failure.</summary>
    public required Distribution Every { get; init; }

    /// <summary>Time to repair.</summary>
    public required Distribution Lasts { get; init; }
}
