namespace MiddleCorridorSim.Reporting.Map;

/// <summary>A point of the map: one node, or several that lie too close together to tell apart.</summary>
/// <param name="Name">Its name, or theirs.</param>
/// <param name="At">Where it lies, in pixels.</param>
/// <param name="Waiting">Vehicles waiting there, on average.</param>
/// <param name="Weight">How much it matters that its name is shown.</param>
internal sealed record MapPlace(string Name, Point At, double Waiting, double Weight);
