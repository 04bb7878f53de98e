using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Network;

/// <summary>A place of the network: a town, station, port or border post.</summary>
public sealed record Node : Sourced
{
    /// <summary>The name for maps and reports; the id where it is not given.</summary>
    public string? Name { get; init; }

    /// <summary>The country, by its two-letter code (ISO 3166-1): <c>AZ</c>.</summary>
    public required string Country { get; init; }

    /// <summary>What stands here.</summary>
    public NodeKind Kind { get; init; }

    /// <summary>Latitude in degrees north (WGS 84); for the map.</summary>
    [Bounds(Min = -90, Max = 90)]
    public double? Lat { get; init; }

    /// <summary>Longitude in degrees east (WGS 84); for the map.</summary>
    [Bounds(Min = -180, Max = 180)]
    public double? Lon { get; init; }
}
