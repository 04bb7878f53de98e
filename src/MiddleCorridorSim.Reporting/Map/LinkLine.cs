namespace MiddleCorridorSim.Reporting.Map;

/// <summary>A link as the map draws it.</summary>
/// <param name="From">The node where it begins.</param>
/// <param name="To">The node where it ends.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="IsOpen">Whether it was open.</param>
/// <param name="Tonnes">Its freight in tonnes a year.</param>
/// <param name="Course">Longitudes and latitudes along it.</param>
/// <param name="Shift">How many pixels to its right it is drawn, to leave room for other modes between the same nodes.</param>
internal sealed record LinkLine(
    string From, string To, string Mode, bool IsOpen, double Tonnes, IReadOnlyList<(double Lon, double Lat)> Course, double Shift);
