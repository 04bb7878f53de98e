using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;

namespace MiddleCorridorSim.Domain.Services;

/// <summary>When a train or vessel leaves; several rules hold together, and the first that is met lets it go.</summary>
public sealed record Departures
{
    /// <summary>Whether it leaves as soon as it is full.</summary>
    public bool WhenFull { get; init; } = true;

    /// <summary>The longest that a consignment waits: it leaves when the one that came first has waited so long.</summary>
    [Bounds(Min = 0)]
    public TimeSpan? LongestWait { get; init; }

    /// <summary>At equal intervals from the start of the run, with what is there, even nothing.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public TimeSpan? Every { get; init; }

    /// <summary>At times of the week, with what is there, even nothing: <c>[Mon 06:00, Thu 06:00]</c>.</summary>
    public IReadOnlyList<WeekTime> At { get; init; } = [];
}
