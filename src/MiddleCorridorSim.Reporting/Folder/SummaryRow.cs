namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>One estimate of <c>summary.csv</c>.</summary>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="Point">The design point of a sweep.</param>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">What it is about.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Count">How many replications.</param>
/// <param name="Mean">The mean over replications.</param>
/// <param name="Low">The lower end of the 95 % interval; not a number where there is none.</param>
/// <param name="High">The upper end of the 95 % interval; not a number where there is none.</param>
public sealed record SummaryRow(
    string Scenario, string Point, string Kpi, Entity Entity, string Unit, int Count, double Mean, double Low, double High);
