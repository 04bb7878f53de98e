using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>What the map shows: the corridor with the South Caucasus enlarged, or, for a network elsewhere, the box around it.</summary>
/// <param name="Whole">The large window.</param>
/// <param name="Corridor">Both windows of the corridor; null for a network elsewhere.</param>
/// <param name="HasLand">Whether the countries of the large window are known.</param>
internal sealed record MapFrame(MapView Whole, MapViews? Corridor, bool HasLand)
{
    private const double LoneShare = 0.72;
    private const double Margin = 0.18;         // of the network's extent, on each side
    private const double Smallest = 1.5;        // degrees
    private const double Tallest = 0.8;         // height for each width

    /// <summary>The frame for a network.</summary>
    /// <param name="nodes">The places.</param>
    /// <param name="style">The style.</param>
    public static MapFrame Of(IEnumerable<NetworkNode> nodes, ChartStyle style)
    {
        NetworkNode[] placed = [.. nodes.Where(node => double.IsFinite(node.Lat) && double.IsFinite(node.Lon))];
        MapViews corridor = MapViews.For(style);
        (MapView whole, MapView near) = (corridor.Whole, corridor.Near);
        bool isCorridor = placed.Count(node => near.Holds(node.Lon, node.Lat)) > 1
            && placed.Any(node => whole.Holds(node.Lon, node.Lat) && !near.Holds(node.Lon, node.Lat))
            && placed.Count(node => whole.Holds(node.Lon, node.Lat)) * 2 > placed.Length;
        return isCorridor ? new MapFrame(whole, corridor, HasLand: true) : Around(placed, Math.Round(whole.Width * LoneShare));
    }

    private static MapFrame Around(NetworkNode[] nodes, double width)
    {
        (double west, double east) = Spread(nodes.Min(node => node.Lon), nodes.Max(node => node.Lon), Smallest);
        (double south, double north) = Spread(nodes.Min(node => node.Lat), nodes.Max(node => node.Lat), Smallest / 2);
        MapView view = new(west, east, Math.Max(-80, south), Math.Min(80, north), width);
        if (view.Height > Tallest * width)
        {
            double more = (east - west) * ((view.Height / (Tallest * width)) - 1) / 2;
            (west, east) = (west - more, east + more);
            view = new MapView(west, east, view.South, view.North, width);
        }

        return new MapFrame(view, null, Land.West <= west && east <= Land.East && Land.South <= view.South && view.North <= Land.North);
    }

    private static (double Low, double High) Spread(double low, double high, double least)
    {
        double more = Math.Max(least - (high - low), 2 * Margin * (high - low)) / 2;
        return (low - more, high + more);
    }
}
