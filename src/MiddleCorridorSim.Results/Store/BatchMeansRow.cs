using MiddleCorridorSim.Statistics.SteadyState;

namespace MiddleCorridorSim.Results.Store;

/// <summary>One row of <c>batch_means.csv</c>.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Series">Indicator, entity and unit.</param>
/// <param name="Base">What the amount of a batch is divided by, on average: vehicles, consignments, TEU, hours or years.</param>
/// <param name="Means">The estimate from the batches of its one run.</param>
public sealed record BatchMeansRow(string Scenario, Series Series, double Base, BatchMeans Means);
