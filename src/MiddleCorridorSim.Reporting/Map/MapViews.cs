using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>The two windows of the map: the whole corridor, and under it the South Caucasus, with room for a legend to its right.</summary>
/// <param name="Whole">The whole corridor, from Budapest to the Chinese border; its upper left corner is the sheet's.</param>
/// <param name="Near">The South Caucasus.</param>
/// <param name="NearAt">Its upper left corner.</param>
internal sealed record MapViews(MapView Whole, MapView Near, Point NearAt)
{
    private const double InsetShare = 0.64;

    /// <summary>The windows for a style.</summary>
    public static MapViews For(ChartStyle style)
    {
        double width = style.Size.Width - (2 * style.Padding) - 2;      // less the strokes of the frames
        MapView whole = new(18, 90, 33, 52, width);
        MapView near = new(41, 50.4, 38.35, 42.55, Math.Round(width * InsetShare));
        return new MapViews(whole, near, new Point(0, whole.Height + style.Size.Text));
    }

    /// <summary>Where both end.</summary>
    public double Bottom => NearAt.Y + Near.Height;

    /// <summary>The part of the whole that is enlarged.</summary>
    public Box Enlarged
    {
        get
        {
            Point upperLeft = Whole.Of(Near.West, Near.North);
            Point lowerRight = Whole.Of(Near.East, Near.South);
            return new Box(upperLeft.X, upperLeft.Y, lowerRight.X, lowerRight.Y);
        }
    }
}
