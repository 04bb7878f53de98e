using MiddleCorridorSim.Domain.Distributions;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>How often a regime's staff is withdrawn from a post, and for how long; nothing passes meanwhile.</summary>
public sealed record Withdrawal
{
    /// <summary>Time from one return to the next withdrawal.</summary>
    public required Distribution Every { get; init; }

    /// <summary>How long it lasts.</summary>
    public required Distribution Lasts { get; init; }
}
