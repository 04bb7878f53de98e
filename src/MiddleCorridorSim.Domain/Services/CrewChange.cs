using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Services;

/// <summary>A stop of trains for a fresh crew.</summary>
public sealed record CrewChange
{
    /// <summary>Where.</summary>
    public required NodeId At { get; init; }

    /// <summary>How long the train stands.</summary>
    public required Distributions.Distribution Lasts { get; init; }
}
