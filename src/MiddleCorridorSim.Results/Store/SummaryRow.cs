using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Results.Store;

/// <summary>One row of <c>summary.csv</c>.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Point">The design point.</param>
/// <param name="Series">Indicator, entity and unit.</param>
/// <param name="Estimate">Mean and interval over replications.</param>
public sealed record SummaryRow(string Scenario, long Point, Series Series, Estimate Estimate);
