using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Which points of the factors' space a study runs: <c>grid</c>, <c>one_at_a_time</c>, <c>{lhs: 200}</c>, <c>{sobol: 1024}</c>, <c>{morris: 20}</c>.</summary>
[OneOf]
public abstract record Design
{
    private Design()
    {
    }

    /// <summary>Every combination of levels; a range counts as its two ends.</summary>
    public sealed record Grid : Design;

    /// <summary>The first levels, then each factor alone at each of its others.</summary>
    public sealed record OneAtATime : Design;

    /// <summary>A Latin hypercube.</summary>
    public sealed record Lhs : Design
    {
        /// <summary>How many points.</summary>
        [Value, Bounds(Min = 1)]
        public required int Points { get; init; }
    }

    /// <summary>A scrambled Sobol sequence.</summary>
    public sealed record Sobol : Design
    {
        /// <summary>How many points; best a power of two.</summary>
        [Value, Bounds(Min = 1)]
        public required int Points { get; init; }
    }

    /// <summary>Morris's elementary effects.</summary>
    public sealed record Morris : Design
    {
        /// <summary>How many trajectories, each of one point more than there are factors.</summary>
        [Value, Bounds(Min = 1)]
        public required int Trajectories { get; init; }
    }
}
