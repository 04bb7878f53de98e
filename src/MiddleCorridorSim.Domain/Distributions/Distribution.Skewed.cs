using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Distributions;

public abstract partial record Distribution
{
    /// <summary>Lognormal, by its own mean and coefficient of variation (not those of its logarithm).</summary>
    public sealed record Lognormal : Distribution
    {
        /// <summary>The mean; more than zero.</summary>
        [Key("mean"), Bounds(Min = 0, MoreThanMin = true)]
        public required TimeSpan Average { get; init; }

        /// <summary>Standard deviation over mean.</summary>
        [Bounds(Min = 0)]
        public required double Cv { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => Average;
    }

    /// <summary>Gamma, by its mean and coefficient of variation.</summary>
    public sealed record Gamma : Distribution
    {
        /// <summary>The mean; more than zero.</summary>
        [Key("mean"), Bounds(Min = 0, MoreThanMin = true)]
        public required TimeSpan Average { get; init; }

        /// <summary>Standard deviation over mean; 0 makes it constant.</summary>
        [Bounds(Min = 0)]
        public required double Cv { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => Average;
    }

    /// <summary>Erlang: the sum of <see cref="K"/> equal exponential phases, by its mean.</summary>
    public sealed record Erlang : Distribution
    {
        /// <summary>The mean of the whole; more than zero.</summary>
        [Key("mean"), Bounds(Min = 0, MoreThanMin = true)]
        public required TimeSpan Average { get; init; }

        /// <summary>How many phases.</summary>
        [Bounds(Min = 1)]
        public required int K { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => Average;
    }

    /// <summary>Weibull, by scale and shape.</summary>
    public sealed record Weibull : Distribution
    {
        /// <summary>The scale: 63.2 % of durations are shorter.</summary>
        [Bounds(Min = 0, MoreThanMin = true)]
        public required TimeSpan Scale { get; init; }

        /// <summary>The shape; 1 is exponential.</summary>
        [Bounds(Min = 0.1, Max = 100)]
        public required double Shape { get; init; }

        /// <inheritdoc />
        /// <remarks>scale x Gamma(1 + 1/shape); Gamma by Stirling's series (Abramowitz and Stegun 1964, 6.1.40) above 10.</remarks>
        public override TimeSpan Mean => Scale * GammaFunction.Of(1 + (1 / Shape));
    }
}
