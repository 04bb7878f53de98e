using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Services;

/// <summary>Locomotives of one territory: a train takes one where it enters the pool's lines and leaves it where it leaves them.</summary>
public sealed record LocomotivePool : Sourced
{
    /// <summary>How many.</summary>
    [Bounds(Min = 1)]
    public required int Count { get; init; }

    /// <summary>How many one train needs.</summary>
    [Bounds(Min = 1)]
    public int PerTrain { get; init; } = 1;

    /// <summary>Time between one train and the next: inspection, turning, running light.</summary>
    public Distributions.Distribution? Turnaround { get; init; }

    /// <summary>How often each fails.</summary>
    public Operations.Breakdowns? Breakdowns { get; init; }
}
