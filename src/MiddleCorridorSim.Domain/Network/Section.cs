using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Network;

/// <summary>One block section of a single-track line, between two passing loops (or the ends).</summary>
public sealed record Section
{
    /// <summary>Running time in the direction of the link (from, to).</summary>
    public required Distributions.Distribution There { get; init; }

    /// <summary>Running time against the direction of the link; as there where it is not given.</summary>
    public Distributions.Distribution? Back { get; init; }

    /// <summary>How many trains the passing loop at the far end of this section holds besides the through track.</summary>
    [Bounds(Min = 1)]
    public int Loops { get; init; } = 1;
}
