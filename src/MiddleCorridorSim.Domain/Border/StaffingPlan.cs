using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>Who staffs a post over the run: a regime, or a regime that others follow on dates.</summary>
[OneOf]
public abstract record StaffingPlan
{
    private StaffingPlan()
    {
    }

    /// <summary>The regime at the start of the run.</summary>
    public abstract RegimeId First { get; }

    /// <summary>The regimes that follow, by date; empty when it never changes.</summary>
    public abstract IReadOnlyList<StaffingChange> Later { get; }

    /// <summary>One regime for the whole run.</summary>
    [Bare]
    public sealed record Always : StaffingPlan
    {
        /// <summary>The regime.</summary>
        [Value]
        public required RegimeId Regime { get; init; }

        /// <inheritdoc />
        public override RegimeId First => Regime;

        /// <inheritdoc />
        public override IReadOnlyList<StaffingChange> Later => [];
    }

    /// <summary>A regime that others follow.</summary>
    [Bare]
    public sealed record Changing : StaffingPlan
    {
        /// <summary>The regime at the start of the run.</summary>
        public required RegimeId Initially { get; init; }

        /// <summary>What follows, in the order of dates.</summary>
        public required IReadOnlyList<StaffingChange> Changes { get; init; }

        /// <inheritdoc />
        public override RegimeId First => Initially;

        /// <inheritdoc />
        public override IReadOnlyList<StaffingChange> Later => Changes;
    }
}
