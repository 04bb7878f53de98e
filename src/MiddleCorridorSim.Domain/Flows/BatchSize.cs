using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Flows;

/// <summary>How many consignments come at once: <c>40</c>, <c>{geometric: 5}</c>, <c>{uniform: [2, 8]}</c>, <c>{discrete: [[1, 0.7], [10, 0.3]]}</c>.</summary>
/// <remarks>The rate of the flow is that of consignments whatever their batches: batches come so much the more seldom as they are large on average.</remarks>
[OneOf]
public abstract record BatchSize
{
    private BatchSize()
    {
    }

    /// <summary>The mean.</summary>
    public abstract double Mean { get; }

    /// <summary>Always the same number; written bare: <c>40</c>.</summary>
    [Bare]
    public sealed record Constant : BatchSize
    {
        /// <summary>The number.</summary>
        [Value, Bounds(Min = 1)]
        public required int Of { get; init; }

        /// <inheritdoc />
        public override double Mean => Of;
    }

    /// <summary>Geometric from one on, by its mean: after each consignment one more follows with the same probability.</summary>
    public sealed record Geometric : BatchSize
    {
        /// <summary>The mean; at least one.</summary>
        [Key("mean"), Value, Bounds(Min = 1)]
        public required double Average { get; init; }

        /// <inheritdoc />
        public override double Mean => Average;
    }

    /// <summary>Each number between two, these included, equally likely.</summary>
    [Positional]
    public sealed record Uniform : BatchSize
    {
        /// <summary>The least.</summary>
        [Bounds(Min = 1)]
        public required int Low { get; init; }

        /// <summary>The most; not less than the least.</summary>
        [Bounds(Min = 1)]
        public required int High { get; init; }

        /// <inheritdoc />
        public override double Mean => (Low + High) / 2.0;
    }

    /// <summary>One of several numbers, each with its probability; the probabilities are scaled to sum to 1.</summary>
    public sealed record Discrete : BatchSize
    {
        /// <summary>Pairs of number and probability.</summary>
        [Value]
        public required IReadOnlyList<WeightedSize> Of { get; init; }

        /// <inheritdoc />
        public override double Mean => Of.Sum(item => item.Size * item.Weight) / Of.Sum(item => item.Weight);
    }
}
