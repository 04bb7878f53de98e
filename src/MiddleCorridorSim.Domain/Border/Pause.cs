using MiddleCorridorSim.Domain.Distributions;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>What an officer does who has nobody to serve: other work, which is finished before the booth serves again.</summary>
public sealed record Pause
{
    /// <summary>How long the officer is away.</summary>
    public required Distribution Lasts { get; init; }

    /// <summary>Whether an officer who is back and finds nobody goes away again; otherwise the booth is ready until it has served somebody.</summary>
    public bool Repeats { get; init; } = true;
}
