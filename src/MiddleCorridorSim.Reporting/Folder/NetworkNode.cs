namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A place of the network as the run had it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Country">Its country's two-letter code.</param>
/// <param name="Kind">What stands there.</param>
/// <param name="Lat">Degrees north; not a number where unknown.</param>
/// <param name="Lon">Degrees east; not a number where unknown.</param>
public sealed record NetworkNode(string Id, string Name, string Country, string Kind, double Lat, double Lon);
