namespace MiddleCorridorSim.Results.Store;

/// <summary>One row of <c>comparison.csv</c>: a paired difference between a scenario and the baseline.</summary>
/// <param name="Baseline">The baseline scenario.</param>
/// <param name="Scenario">The other scenario.</param>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Count">Pairs of replications.</param>
/// <param name="Difference">Scenario minus baseline, mean over pairs.</param>
/// <param name="Low">Lower end of its interval; NaN when there is none.</param>
/// <param name="High">Upper end of its interval; NaN when there is none.</param>
/// <param name="BaselineMean">The baseline's mean over the same replications.</param>
/// <param name="Verdict">What the difference shows, in words.</param>
/// <param name="VarianceRatio">Variance of the difference over the sum of both variances; above 1 pairing hurt; NaN when neither varies.</param>
public sealed record ComparisonRow(
    string Baseline,
    string Scenario,
    string Kpi,
    string Entity,
    string Unit,
    long Count,
    double Difference,
    double Low,
    double High,
    double BaselineMean,
    string Verdict,
    double VarianceRatio);
