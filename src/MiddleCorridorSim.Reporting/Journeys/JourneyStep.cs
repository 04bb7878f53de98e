namespace MiddleCorridorSim.Reporting.Journeys;

/// <summary>One stretch of a flow's journey on a route.</summary>
/// <param name="Place">A node, or <c>rail</c>, <c>road</c> or <c>sea</c>.</param>
/// <param name="Hours">Mean time.</param>
/// <param name="Km">Mean distance.</param>
/// <param name="Usd">Mean cost of a consignment.</param>
internal sealed record JourneyStep(string Place, double Hours, double Km, double Usd);
