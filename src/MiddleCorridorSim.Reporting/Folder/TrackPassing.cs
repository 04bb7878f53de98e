namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A train at a point of a line, as the trace tells it.</summary>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="Replication">The replication.</param>
/// <param name="Train">The train.</param>
/// <param name="Time">When.</param>
/// <param name="Link">The line.</param>
/// <param name="Km">Km from the line's beginning.</param>
/// <param name="Happening"><c>passes</c>, <c>stops</c> or <c>starts</c>.</param>
public sealed record TrackPassing(string Scenario, int Replication, string Train, DateTime Time, string Link, double Km, string Happening);
