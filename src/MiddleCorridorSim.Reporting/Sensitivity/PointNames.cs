using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>Finds places for the names of points in a plot, so that none covers another or a point.</summary>
/// <param name="style">The style.</param>
/// <param name="width">Width of the plot, in pixels.</param>
/// <param name="height">Height of the plot, in pixels.</param>
/// <param name="right">The value at the right edge; 0 is at the left.</param>
/// <param name="top">The value at the top; 0 is at the bottom.</param>
internal sealed class PointNames(ChartStyle style, double width, double height, double right, double top)
{
    /// <summary>Where the middle of each name goes, in the values of the axes; not a number where there is no room.</summary>
    /// <param name="points">The points with their names and the ends of their intervals, the important first.</param>
    public IReadOnlyList<(double X, double Y)> Place(IReadOnlyList<(string Name, double X, double Y, double Low, double High)> points)
    {
        LabelLayout layout = new(new Box(0, 0, width, height), style.Size.Small);
        double radius = style.Size.Text * 0.4;
        Point[] at = [.. points.Select(point => new Point(width * point.X / right, height * (1 - (point.Y / top))))];
        foreach ((Point point, (_, _, _, double low, double high)) in at.Zip(points))
        {
            layout.Keep(Box.Around(point, radius));
            layout.Shun(point with { X = width * low / right }, point with { X = width * high / right });
        }

        return [.. points.Zip(at).Select(pair => layout.Place(pair.First.Name, pair.Second, radius, reach: 0.9) is { } label
            ? (right * label.At.X / width, top * (1 - (label.At.Y / height)))
            : (double.NaN, double.NaN))];
    }
}
