using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Experiments.Validating;

/// <summary>A published figure beside the simulated one.</summary>
/// <param name="Published">The published figure.</param>
/// <param name="ScenarioName">The name of the scenario it is held against; empty where it is held against none.</param>
/// <param name="Simulated">The simulated figure in the published one's unit, with its interval; null where nothing stands against it.</param>
public sealed record ValidatedFigure(PublishedFigure Published, string ScenarioName, Estimate? Simulated)
{
    /// <summary>Whether the simulated mean lies within the tolerance; null where there is none, or nothing to judge by.</summary>
    public bool? IsMet => Simulated is { } estimate && double.IsFinite(estimate.Mean) && Published.Tolerance.IsGiven
        ? Published.Tolerance.Holds(estimate.Mean)
        : null;

    /// <summary>Whether the whole interval lies on the same side of the tolerance's ends as the mean, so that more runs would not change the verdict.</summary>
    public bool IsSure => Simulated is { } estimate
        && (IsMet == true
            ? Published.Tolerance.Holds(estimate.Low) && Published.Tolerance.Holds(estimate.High)
            : estimate.High < Published.Tolerance.Low || estimate.Low > Published.Tolerance.High);

    /// <summary>The simulated figure less the published one, as a share of the latter; NaN where there is none.</summary>
    public double Deviation => Simulated is { } estimate ? (estimate.Mean - Published.Value) / Math.Abs(Published.Value) : double.NaN;

    /// <summary>The verdict in a word or two.</summary>
    public string Verdict => (Simulated, IsMet) switch
    {
        (null, _) => "not compared",
        ({ } estimate, _) when double.IsNaN(estimate.Mean) => "not observed",
        (_, null) => "no tolerance",
        (_, true) => "met",
        _ => "missed",
    };
}
