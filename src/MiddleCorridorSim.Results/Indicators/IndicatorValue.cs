namespace MiddleCorridorSim.Results.Indicators;

/// <summary>What one replication says of one indicator and entity.</summary>
/// <param name="Kpi">The name of the indicator.</param>
/// <param name="Entity">What it is of: <c>all</c>, <c>flow:CN_EU</c>, <c>post:AM_AGARAK_W/road/inbound</c>, ...</param>
/// <param name="Unit">The unit.</param>
/// <param name="Value">The value; finite.</param>
public readonly record struct IndicatorValue(string Kpi, string Entity, string Unit, double Value);
