using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Statistics.Selection;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>What the best option is best at, and how sure the choice shall be.</summary>
public sealed record SelectionRule
{
    /// <summary>The indicator that decides, such as <c>transit_time.mean[flow:CN_EU]</c>.</summary>
    public required string Of { get; init; }

    /// <summary>Whether the smallest or the largest mean is best.</summary>
    public Goal Best { get; init; } = Goal.Smallest;

    /// <summary>The smallest difference worth telling apart, in the indicator's unit.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public double? Indifference { get; init; }

    /// <summary>The probability that the best is chosen when it is better than all others by the indifference or more.</summary>
    [Bounds(Min = 0.5, Max = 0.9999)]
    public Share Confidence { get; init; } = new(0.95);

    /// <summary>Replications of every option before any is dropped.</summary>
    [Bounds(Min = 3)]
    public int FirstStage { get; init; } = 10;

    /// <summary>Replications in all, shared where they help most (OCBA) instead of a guarantee; needs no indifference.</summary>
    [Bounds(Min = 4)]
    public int? Budget { get; init; }

    /// <summary>The most replications of one option, even where the guarantee asks for more.</summary>
    [Bounds(Min = 3)]
    public int Most { get; init; } = 1000;

    /// <summary>The most that an option may cost; dearer ones are left out.</summary>
    public Money? Spend { get; init; }
}
