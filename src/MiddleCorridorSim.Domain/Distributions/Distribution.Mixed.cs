using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Distributions;

public abstract partial record Distribution
{
    /// <summary>One of several distributions, each with its probability; the probabilities are scaled to sum to 1.</summary>
    public sealed record Mixture : Distribution
    {
        /// <summary>Pairs of distribution and probability: <c>[[{exponential: 10 min}, 0.8], [2 h, 0.2]]</c>.</summary>
        [Value]
        public required IReadOnlyList<WeightedDistribution> Of { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean =>
            TimeSpan.FromTicks((long)(Of.Sum(item => item.Distribution.Mean.Ticks * item.Weight) / Of.Sum(item => item.Weight)));
    }

    /// <summary>Hyperexponential of two phases that share the mean equally, by its mean and coefficient of variation.</summary>
    public sealed record Hyperexponential : Distribution
    {
        /// <summary>The mean; more than zero.</summary>
        [Key("mean"), Bounds(Min = 0, MoreThanMin = true)]
        public required TimeSpan Average { get; init; }

        /// <summary>Standard deviation over mean; 1 makes it exponential.</summary>
        [Bounds(Min = 1)]
        public required double Cv { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => Average;
    }
}
