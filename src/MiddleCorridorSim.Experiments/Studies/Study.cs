using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A study: a scenario, what is varied in it, and what is asked.</summary>
public sealed record Study
{
    /// <summary>The scenario file, seen from the study's folder.</summary>
    public required string Scenario { get; init; }

    /// <summary>What it is for, in sentences that a report can print.</summary>
    public string? Description { get; init; }

    /// <summary>How many replications of each point.</summary>
    [Bounds(Min = 1)]
    public int Replications { get; init; } = 10;

    /// <summary>Which points are run.</summary>
    public Design Design { get; init; } = new Design.Grid();

    /// <summary>What is varied.</summary>
    public required Catalog<FactorId, Factor> Factors { get; init; }

    /// <summary>The indicators that are kept, such as <c>transit_time.mean</c> or <c>transit_time.mean[flow:CN_EU]</c>; all where none is named.</summary>
    public IReadOnlyList<string> Responses { get; init; } = [];

    /// <summary>The seed of the design and of all randomness; the scenario's where it is not given.</summary>
    [Bounds(Min = 0)]
    public long? Seed { get; init; }
}
