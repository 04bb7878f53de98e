using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Distributions;

public abstract partial record Distribution
{
    /// <summary>Normal, cut off at zero: negative draws are drawn again.</summary>
    public sealed record Normal : Distribution
    {
        /// <summary>The mean before it is cut off.</summary>
        [Key("mean"), Bounds(Min = 0)]
        public required TimeSpan Average { get; init; }

        /// <summary>The standard deviation before it is cut off.</summary>
        [Bounds(Min = 0)]
        public required TimeSpan Sd { get; init; }

        /// <inheritdoc />
        /// <remarks>The mean before the cut; after it the mean is greater where sd is not small against it.</remarks>
        public override TimeSpan Mean => Average;
    }

    /// <summary>One of several durations, each with its probability; the probabilities are scaled to sum to 1.</summary>
    public sealed record Discrete : Distribution
    {
        /// <summary>Pairs of duration and probability.</summary>
        [Value]
        public required IReadOnlyList<WeightedDuration> Of { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean =>
            TimeSpan.FromTicks((long)(Of.Sum(item => item.Duration.Ticks * item.Weight) / Of.Sum(item => item.Weight)));
    }

    /// <summary>Durations as observed, each equally likely: <c>{empirical: data/observed.csv#hours}</c>.</summary>
    public sealed record Empirical : Distribution
    {
        /// <summary>A column of a CSV table, <c>FILE#COLUMN</c>; the column's name ends in its unit (<c>hours</c>, <c>min</c>, <c>wait_h</c>).</summary>
        [Value]
        public required ObservedDurations Of { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => Of.Mean;
    }
}
