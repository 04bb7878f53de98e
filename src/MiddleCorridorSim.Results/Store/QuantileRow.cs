using MiddleCorridorSim.Statistics.Precision;

namespace MiddleCorridorSim.Results.Store;

/// <summary>One row of <c>quantiles.csv</c>.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Series">Indicator, entity and unit.</param>
/// <param name="Interval">A quantile of the indicator over replications.</param>
public sealed record QuantileRow(string Scenario, Series Series, QuantileInterval Interval);
