using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Flows;

/// <summary>How the consignments (or batches) of a flow follow each other: <c>poisson</c>, <c>regular</c>, <c>{erlang: 2}</c>, <c>{cv: 0.5}</c>.</summary>
[OneOf]
public abstract record Arrivals
{
    private Arrivals()
    {
    }

    /// <summary>At random, independently of each other.</summary>
    public sealed record Poisson : Arrivals;

    /// <summary>At equal intervals; the first after half an interval.</summary>
    public sealed record Regular : Arrivals;

    /// <summary>Always one waiting: a new consignment is created as soon as the last has set out. For fleets of limited size.</summary>
    public sealed record Saturated : Arrivals;

    /// <summary>With Erlang-distributed intervals.</summary>
    public sealed record Erlang : Arrivals
    {
        /// <summary>How many phases; 1 is Poisson.</summary>
        [Value, Bounds(Min = 1)]
        public required int K { get; init; }
    }

    /// <summary>With gamma-distributed intervals of a given coefficient of variation.</summary>
    public sealed record Cv : Arrivals
    {
        /// <summary>Standard deviation over mean of the intervals; 1 is Poisson, 0 regular.</summary>
        [Value, Bounds(Min = 0)]
        public required double Of { get; init; }
    }

    /// <summary>At given times of the week.</summary>
    public sealed record Timetable : Arrivals
    {
        /// <summary>Times such as <c>Mon 06:00</c>, or <c>06:00</c> for every day.</summary>
        [Value]
        public required IReadOnlyList<Operations.WeekTime> At { get; init; }
    }
}
