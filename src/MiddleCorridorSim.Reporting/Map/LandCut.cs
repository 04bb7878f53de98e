using System.Text.Json;
using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Cuts the countries that a window shows out of the world, no finer than its pixels.</summary>
internal static class LandCut
{
    private const double Around = 0.5;          // of the window's width, on each side: beyond it coasts are only hinted at
    private const double Far = 0.1;             // of the window's width, between points of such a coast
    private const double Polar = 85;            // Mercator's projection has no poles
    private const int Digits = 3;
    private const int FewestPoints = 4;         // of a ring, the first again at its end

    /// <summary>The countries as a FeatureCollection, with longitudes as the window counts them.</summary>
    /// <param name="world">The countries of the world: a FeatureCollection of MultiPolygons.</param>
    /// <param name="view">The window.</param>
    public static JsonObject Of(string world, MapView view)
    {
        using JsonDocument document = JsonDocument.Parse(world);
        JsonArray features = [];
        foreach (JsonElement country in document.RootElement.GetProperty("features").EnumerateArray())
        {
            JsonArray polygons = [.. country.GetProperty("geometry").GetProperty("coordinates").EnumerateArray()
                .Select(polygon => Cut(polygon, view)).OfType<JsonArray>()];
            if (polygons.Count > 0)
            {
                features.Add(new JsonObject
                {
                    ["type"] = "Feature",
                    ["id"] = country.TryGetProperty("id", out JsonElement id) ? id.GetString() : null,
                    ["properties"] = new JsonObject { ["name"] = country.GetProperty("properties").GetProperty("name").GetString() },
                    ["geometry"] = new JsonObject { ["type"] = "MultiPolygon", ["coordinates"] = polygons },
                });
            }
        }

        return new JsonObject { ["type"] = "FeatureCollection", ["features"] = features };
    }

    /// <summary>A polygon as the window shows it; null where it lies outside.</summary>
    private static JsonArray? Cut(JsonElement polygon, MapView view)
    {
        List<(double Lon, double Lat)[]> rings = [.. polygon.EnumerateArray().Select(ring => ring.EnumerateArray()
            .Select(point => (view.Turned(point[0].GetDouble()), Math.Clamp(point[1].GetDouble(), -Polar, Polar))).ToArray())];
        (double west, double east) = (rings[0].Min(point => point.Lon), rings[0].Max(point => point.Lon));
        bool isShown = east - west < 180        // wider ones are torn apart on the far side of the globe
            && west <= view.East && east >= view.West && rings[0].Min(point => point.Lat) <= view.North && rings[0].Max(point => point.Lat) >= view.South;
        if (!isShown)
        {
            return null;
        }

        JsonArray cut = [.. rings.Select(ring => Thinned(ring, view)).Where(ring => ring.Count >= FewestPoints).Select(Points)];
        return cut.Count > 0 && Thinned(rings[0], view).Count >= FewestPoints ? cut : null;
    }

    private static List<(double Lon, double Lat)> Thinned((double Lon, double Lat)[] ring, MapView view)
    {
        double width = view.East - view.West;
        List<(double Lon, double Lat)> kept = [ring[0]];
        foreach ((double lon, double lat) in ring.Skip(1).SkipLast(1))
        {
            bool isNear = lon > view.West - (Around * width) && lon < view.East + (Around * width)
                && lat > view.South - (Around * width) && lat < view.North + (Around * width);
            double least = isNear ? 0.7 * width / view.Width : Far * width;
            if (Math.Abs(lon - kept[^1].Lon) > least || Math.Abs(lat - kept[^1].Lat) > least)
            {
                kept.Add((lon, lat));
            }
        }

        kept.Add(ring[0]);
        return kept;
    }

    private static JsonArray Points(List<(double Lon, double Lat)> ring) =>
        [.. ring.Select(point => (JsonNode)new JsonArray(Math.Round(point.Lon, Digits), Math.Round(point.Lat, Digits)))];
}
