namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>One consignment of <c>consignments.csv</c>.</summary>
/// <param name="Flow">Its flow.</param>
/// <param name="Route">The label of the route that it took.</param>
/// <param name="TransitHours">Created to delivered, in hours; not a number where it was not delivered.</param>
/// <param name="Scenario">The scenario; empty where the file does not say.</param>
public sealed record ConsignmentRow(string Flow, string Route, double TransitHours, string Scenario);
