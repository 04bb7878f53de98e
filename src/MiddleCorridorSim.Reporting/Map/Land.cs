using System.Text.Json;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>The land of the map, to keep sea lanes off it.</summary>
internal sealed class Land
{
    /// <summary>The degrees east from which countries are known.</summary>
    public const double West = 6;

    /// <summary>The degrees east up to which countries are known.</summary>
    public const double East = 111;

    /// <summary>The degrees north from which countries are known.</summary>
    public const double South = 21;

    /// <summary>The degrees north up to which countries are known.</summary>
    public const double North = 63;

    private readonly List<(Box Bounds, double[][] Ring)> _rings = [];

    /// <summary>Reads countries.</summary>
    /// <param name="geoJson">A FeatureCollection of MultiPolygons.</param>
    public Land(string geoJson)
    {
        using JsonDocument document = JsonDocument.Parse(geoJson);
        foreach (JsonElement country in document.RootElement.GetProperty("features").EnumerateArray())
        {
            foreach (JsonElement polygon in country.GetProperty("geometry").GetProperty("coordinates").EnumerateArray())
            {
                double[][] ring = [.. polygon[0].EnumerateArray().Select(point => new[] { point[0].GetDouble(), point[1].GetDouble() })];
                Box bounds = new(ring.Min(point => point[0]), ring.Min(point => point[1]), ring.Max(point => point[0]), ring.Max(point => point[1]));
                _rings.Add((bounds, ring));
            }
        }
    }

    /// <summary>Whether a place is on land.</summary>
    public bool Holds(double lon, double lat) => _rings.Any(ring =>
        lon >= ring.Bounds.Left && lon <= ring.Bounds.Right && lat >= ring.Bounds.Top && lat <= ring.Bounds.Bottom && IsInside(ring.Ring, lon, lat));

    /// <summary>Counts crossings of a line to the east: odd inside (the even-odd rule).</summary>
    private static bool IsInside(double[][] ring, double lon, double lat)
    {
        bool inside = false;
        for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
        {
            bool spans = ring[i][1] > lat != ring[j][1] > lat;
            if (spans && lon < ((ring[j][0] - ring[i][0]) * (lat - ring[i][1]) / (ring[j][1] - ring[i][1])) + ring[i][0])
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
