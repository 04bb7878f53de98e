using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Distributions;

public abstract partial record Distribution
{
    /// <summary>Always the same duration; written bare: <c>5 min</c>.</summary>
    [Bare]
    public sealed record Constant : Distribution
    {
        /// <summary>The duration.</summary>
        [Value, Bounds(Min = 0)]
        public required TimeSpan Of { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => Of;
    }

    /// <summary>Exponential, by its mean.</summary>
    public sealed record Exponential : Distribution
    {
        /// <summary>The mean; more than zero.</summary>
        [Value, Bounds(Min = 0, MoreThanMin = true)]
        public required TimeSpan Of { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => Of;
    }

    /// <summary>Uniform between two durations.</summary>
    [Positional]
    public sealed record Uniform : Distribution
    {
        /// <summary>The shortest.</summary>
        [Bounds(Min = 0)]
        public required TimeSpan Low { get; init; }

        /// <summary>The longest; not less than the shortest.</summary>
        [Bounds(Min = 0)]
        public required TimeSpan High { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => (Low + High) / 2;
    }

    /// <summary>Triangular, by its shortest, most frequent and longest duration.</summary>
    [Positional]
    public sealed record Triangular : Distribution
    {
        /// <summary>The shortest.</summary>
        [Bounds(Min = 0)]
        public required TimeSpan Low { get; init; }

        /// <summary>The most frequent; between the other two.</summary>
        [Bounds(Min = 0)]
        public required TimeSpan Mode { get; init; }

        /// <summary>The longest.</summary>
        [Bounds(Min = 0)]
        public required TimeSpan High { get; init; }

        /// <inheritdoc />
        public override TimeSpan Mean => (Low + Mode + High) / 3;
    }
}
