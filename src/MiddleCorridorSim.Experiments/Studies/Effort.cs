using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>How many replications each point gets.</summary>
[OneOf]
public abstract record Effort
{
    private Effort()
    {
    }

    /// <summary>The same number for all.</summary>
    [Bare]
    public sealed record Fixed : Effort
    {
        /// <summary>The number.</summary>
        [Value, Bounds(Min = 1)]
        public required int Count { get; init; }
    }

    /// <summary>As many as a precision takes, point by point.</summary>
    [Bare]
    public sealed record Precise : Effort
    {
        /// <summary>The error allowed as a share of the mean.</summary>
        [Bounds(Min = 0, MoreThanMin = true, Max = 0.99)]
        public required Share Precision { get; init; }

        /// <summary>The probability that the error is no greater.</summary>
        [Bounds(Min = 0.5, Max = 0.9999)]
        public Share Confidence { get; init; } = new(0.95);

        /// <summary>The indicator that is watched.</summary>
        public string Of { get; init; } = "transit_time.mean[all]";

        /// <summary>The most replications at a point.</summary>
        [Bounds(Min = 2)]
        public int Most { get; init; } = 200;
    }
}
