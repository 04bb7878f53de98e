using System.Text.Json;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>The land of the map, to keep sea lanes off it and to name its countries.</summary>
internal sealed class Land
{
    private const double WorthNaming = 0.008;       // of the window's area
    private readonly List<(string Country, Box Bounds, double[][] Ring)> _rings = [];
    private readonly double _turn;

    /// <summary>Reads countries.</summary>
    /// <param name="geoJson">A FeatureCollection of MultiPolygons.</param>
    /// <param name="turn">How many degrees east of Greenwich its longitudes count from.</param>
    public Land(string geoJson, double turn = 0)
    {
        _turn = turn;
        using JsonDocument document = JsonDocument.Parse(geoJson);
        foreach (JsonElement country in document.RootElement.GetProperty("features").EnumerateArray())
        {
            string name = country.GetProperty("properties").GetProperty("name").GetString() ?? string.Empty;
            foreach (JsonElement polygon in country.GetProperty("geometry").GetProperty("coordinates").EnumerateArray())
            {
                double[][] ring = [.. polygon[0].EnumerateArray().Select(point => new[] { point[0].GetDouble(), point[1].GetDouble() })];
                Box bounds = new(ring.Min(point => point[0]), ring.Min(point => point[1]), ring.Max(point => point[0]), ring.Max(point => point[1]));
                _rings.Add((name, bounds, ring));
            }
        }
    }

    /// <summary>Whether a place is on land.</summary>
    public bool Holds(double lon, double lat)
    {
        double turned = MapView.Turned(lon, _turn);
        return _rings.Any(ring =>
            turned >= ring.Bounds.Left && turned <= ring.Bounds.Right && lat >= ring.Bounds.Top && lat <= ring.Bounds.Bottom && IsInside(ring.Ring, turned, lat));
    }

    /// <summary>The countries of which a window shows enough to write the name there, the largest part first.</summary>
    /// <param name="view">The window, which counts longitudes as this land does.</param>
    public IReadOnlyList<(string Name, double Lon, double Lat)> NamesIn(MapView view)
    {
        Box window = new(view.West, view.South, view.East, view.North);
        double least = WorthNaming * (view.East - view.West) * (view.North - view.South);
        return
        [
            .. _rings
                .Select(ring => (ring.Country, Shown: PolygonClip.To(window, ring.Ring)))
                .Where(part => part.Shown.Area > least)
                .GroupBy(part => part.Country, (name, parts) => (Name: name, Largest: parts.MaxBy(part => part.Shown.Area).Shown))
                .OrderByDescending(country => country.Largest.Area)
                .Select(country => (country.Name.ToUpperInvariant(), country.Largest.Middle.X + _turn, country.Largest.Middle.Y)),
        ];
    }

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
