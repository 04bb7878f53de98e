using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Which combinations of the factors are simulated.</summary>
[OneOf]
public abstract record Design
{
    private Design()
    {
    }

    /// <summary>Every combination of all levels; the last factor changes fastest. A range without a step counts as its two ends.</summary>
    public sealed record Grid : Design;

    /// <summary>The scenario as it is, then each factor at its lowest and at its highest with all others as they are.</summary>
    public sealed record OneAtATime : Design;

    /// <summary>A Latin hypercube.</summary>
    [Key("lhs")]
    public sealed record LatinHypercube : Design
    {
        /// <summary>How many points.</summary>
        [Value, Bounds(Min = 2, Max = 1_000_000)]
        public required int Points { get; init; }
    }

    /// <summary>Scrambled Sobol points laid out for Sobol's sensitivity indices: base points times (factors + 2) are simulated.</summary>
    [Key("sobol")]
    public sealed record Sobol : Design
    {
        /// <summary>How many base points, a power of two.</summary>
        [Value, Bounds(Min = 2, Max = 1_000_000)]
        public required int BasePoints { get; init; }
    }

    /// <summary>The first points of a scrambled Sobol sequence, which fill the space evenly.</summary>
    [Key("sobol_sequence")]
    public sealed record SobolPoints : Design
    {
        /// <summary>How many points, a power of two.</summary>
        [Value, Bounds(Min = 2, Max = 1_000_000)]
        public required int Points { get; init; }
    }

    /// <summary>Walks that change one factor at a time, to screen many factors: walks times (factors + 1) points are simulated.</summary>
    [Key("morris")]
    public sealed record Morris : Design
    {
        /// <summary>How many walks; 10 to 50 is usual.</summary>
        [Value, Bounds(Min = 2, Max = 100_000)]
        public required int Walks { get; init; }
    }
}
