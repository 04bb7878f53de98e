using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Batching;

/// <summary>An indicator of one entity, batch by batch: in each, an amount over a base.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Amounts">By batch: hours waited, tonnes carried, vehicles waiting times hours, ...</param>
/// <param name="Bases">By batch what the amount is divided by: vehicles, years, hours, ...; 0 where nothing was observed.</param>
public sealed record BatchSeries(Indicator Indicator, string Entity, IReadOnlyList<double> Amounts, IReadOnlyList<double> Bases);
