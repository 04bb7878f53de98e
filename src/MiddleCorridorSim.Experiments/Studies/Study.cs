using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A study file: which scenario is varied, how, and what is asked of it.</summary>
public sealed record Study
{
    /// <summary>The scenario that is varied, beside the study file.</summary>
    public required string Scenario { get; init; }

    /// <summary>What the study is about.</summary>
    public string? Description { get; init; }

    /// <summary>Replications at each point: a number, or the precision that decides; the scenario's own number where nothing is said.</summary>
    public Effort? Replications { get; init; }

    /// <summary>Which combinations of the factors are simulated.</summary>
    public Design Design { get; init; } = new Design.Grid();

    /// <summary>What is varied, by name.</summary>
    public IReadOnlyDictionary<string, Factor> Factors { get; init; } = new Dictionary<string, Factor>();

    /// <summary>The indicators that are kept and analysed, such as <c>transit_time.mean[flow:CN_EU]</c>; all are kept where none is named.</summary>
    public IReadOnlyList<string> Responses { get; init; } = [];

    /// <summary>The seed of the design and of all randomness; the scenario's where it is not given.</summary>
    [Bounds(Min = 0)]
    public long? Seed { get; init; }

    /// <summary>The options of which <c>mcsim select</c> finds the best, by name.</summary>
    public IReadOnlyDictionary<string, SelectionOption> Options { get; init; } = new Dictionary<string, SelectionOption>();

    /// <summary>What the best option is best at, and how sure the choice shall be.</summary>
    public SelectionRule? Select { get; init; }

    /// <summary>What <c>mcsim calibrate</c> holds the factors to.</summary>
    public CalibrationRule? Calibrate { get; init; }

    /// <summary>The conclusions that <c>mcsim conclude</c> holds to every point, by name.</summary>
    public IReadOnlyDictionary<string, Claim> Claims { get; init; } = new Dictionary<string, Claim>();

    /// <summary>The group of routes that the conclusions are about: a comparison in which it opens tells them.</summary>
    public string? Concerns { get; init; }
}
