using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>What the map shows: the corridor with the South Caucasus enlarged, or, for a network elsewhere, the box around it.</summary>
/// <param name="Whole">The large window.</param>
/// <param name="Corridor">Both windows of the corridor; null for a network elsewhere.</param>
internal sealed record MapFrame(MapView Whole, MapViews? Corridor)
{
    private const double Margin = 0.18;         // of the network's extent, on each side
    private const double Smallest = 1.5;        // degrees
    private const double Flattest = 0.45;       // height for each width
    private const double Tallest = 0.8;
    private const double Polar = 80;            // Mercator's projection ends in nothing readable beyond

    /// <summary>The frame for a network.</summary>
    /// <param name="nodes">The places; one at least has a latitude and a longitude.</param>
    /// <param name="style">The style.</param>
    /// <param name="loneShare">How much of the sheet's width the box around a network elsewhere takes.</param>
    public static MapFrame Of(IEnumerable<NetworkNode> nodes, ChartStyle style, double loneShare)
    {
        NetworkNode[] placed = [.. nodes.Where(node => double.IsFinite(node.Lat) && double.IsFinite(node.Lon))];
        MapViews corridor = MapViews.For(style);
        (MapView whole, MapView near) = (corridor.Whole, corridor.Near);
        bool isCorridor = placed.Count(node => near.Holds(node.Lon, node.Lat)) > 1
            && placed.Any(node => whole.Holds(node.Lon, node.Lat) && !near.Holds(node.Lon, node.Lat))
            && placed.Count(node => whole.Holds(node.Lon, node.Lat)) * 2 > placed.Length;
        return isCorridor ? new MapFrame(whole, corridor) : new MapFrame(Around(placed, Math.Round(whole.Width * loneShare)), null);
    }

    /// <summary>The countries that the large window shows, as GeoJSON in the longitudes that it counts in.</summary>
    /// <exception cref="ReportingException">The program was built without the map.</exception>
    public string Countries(ChartAssets assets) => Corridor is null ? LandCut.Of(assets.ReadWorld(), Whole).ToJsonString() : assets.ReadCountries();

    /// <summary>The land that the large window shows, of the countries given.</summary>
    public Land Land(string countries) => new(countries, Whole.Turn);

    /// <summary>Names of countries and seas for the large window.</summary>
    /// <param name="land">The land that it shows.</param>
    public IReadOnlyList<(string Name, double Lon, double Lat)> Areas(Land land) =>
        Corridor is null ? land.NamesIn(Whole) : MapNames.Corridor;

    private static MapView Around(NetworkNode[] nodes, double width)
    {
        (double west, double east, double turn) = Meridians.Around(nodes.Select(node => node.Lon));
        (west, east) = Spread(west, east, Smallest);
        (double south, double north) = Spread(nodes.Min(node => node.Lat), nodes.Max(node => node.Lat), Smallest / 2);
        (south, north) = (Math.Max(-Polar, south), Math.Min(Polar, north));
        MapView view = new(west, east, south, north, width, turn);
        for (int step = 0; step < 40 && view.Height < Flattest * width && (south > -Polar || north < Polar); step++)
        {
            double more = (north - south) * 0.05;
            (south, north) = (Math.Max(-Polar, south - more), Math.Min(Polar, north + more));
            view = new MapView(west, east, south, north, width, turn);
        }

        if (view.Height > Tallest * width)
        {
            double more = (east - west) * ((view.Height / (Tallest * width)) - 1) / 2;
            view = new MapView(west - more, east + more, south, north, width, turn);
        }

        return view;
    }

    private static (double Low, double High) Spread(double low, double high, double least)
    {
        double more = Math.Max(least - (high - low), 2 * Margin * (high - low)) / 2;
        return (low - more, high + more);
    }
}
