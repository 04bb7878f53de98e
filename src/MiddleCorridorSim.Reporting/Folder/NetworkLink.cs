namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A link of the network as one scenario had it.</summary>
/// <param name="Scenario">The scenario; empty where the state is the same in all.</param>
/// <param name="Id">Its id.</param>
/// <param name="From">The node where it begins.</param>
/// <param name="To">The node where it ends.</param>
/// <param name="Mode"><c>road</c>, <c>rail</c> or <c>sea</c>.</param>
/// <param name="Route">The group that opens and closes it; empty where it has none.</param>
/// <param name="IsOpen">Whether it was open for all or some of the run.</param>
/// <param name="DistanceKm">Its length in km.</param>
public sealed record NetworkLink(
    string Scenario, string Id, string From, string To, string Mode, string Route, bool IsOpen, double DistanceKm);
