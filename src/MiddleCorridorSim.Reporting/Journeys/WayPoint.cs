namespace MiddleCorridorSim.Reporting.Journeys;

/// <summary>How far a journey has come at the end of a stretch.</summary>
/// <param name="Place">The place of a stop, or the way of a move, in words.</param>
/// <param name="Kind"><c>stop</c>, <c>rail</c>, <c>road</c>, <c>sea</c>, or <c>origin</c>.</param>
/// <param name="Km">Distance so far.</param>
/// <param name="Time">Time so far.</param>
/// <param name="Usd">Cost so far.</param>
internal sealed record WayPoint(string Place, string Kind, double Km, double Time, double Usd);
