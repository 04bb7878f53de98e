namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>One paired difference of <c>comparison.csv</c>: scenario less baseline.</summary>
/// <param name="Baseline">The scenario compared with.</param>
/// <param name="Scenario">The scenario compared.</param>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">What it is about.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Count">How many pairs of replications.</param>
/// <param name="Difference">The mean difference.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end of its interval.</param>
/// <param name="BaselineMean">The mean in the baseline.</param>
public sealed record ComparisonRow(
    string Baseline, string Scenario, string Kpi, Entity Entity, string Unit, int Count, double Difference, double Low, double High, double BaselineMean);
