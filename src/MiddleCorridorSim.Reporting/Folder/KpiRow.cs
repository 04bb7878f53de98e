namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>One value of <c>kpis.csv</c>: an indicator in one replication.</summary>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="Point">The design point of a sweep.</param>
/// <param name="Replication">The replication.</param>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">What it is about.</param>
/// <param name="Value">The value.</param>
public sealed record KpiRow(string Scenario, string Point, int Replication, string Kpi, Entity Entity, double Value);
