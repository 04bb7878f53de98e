using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Journeys;

/// <summary>Finds places for the names of stops beside curves, each name once.</summary>
internal sealed class NameFinder
{
    private readonly LabelLayout _layout;
    private readonly HashSet<string> _named = [];
    private readonly double _width;
    private readonly double _height;
    private readonly double _right;
    private readonly double _top;
    private readonly double _radius;

    /// <summary>A finder for a panel.</summary>
    /// <param name="style">The style.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <param name="right">The value at its right edge; 0 is at the left.</param>
    /// <param name="top">The value at its top; 0 is at the bottom.</param>
    /// <param name="curves">The curves that names keep off.</param>
    public NameFinder(ChartStyle style, double width, double height, double right, double top, IEnumerable<IEnumerable<(double X, double Y)>> curves)
    {
        (_width, _height, _right, _top, _radius) = (width, height, right, top, style.Size.Text * 0.2);
        _layout = new LabelLayout(new Box(0, 0, width, height - (style.Size.Small * 0.3)), style.Size.Small);
        foreach (Point[] curve in curves.Select(curve => curve.Select(point => At(point.X, point.Y)).ToArray()))
        {
            foreach ((Point from, Point to) in curve.Zip(curve.Skip(1)))
            {
                _layout.Shun(from, to);
            }
        }
    }

    /// <summary>Where the middle of a name goes, in the values of the axes; not a number where it is named already or has no room.</summary>
    public (double X, double Y) Find(string name, double x, double y) =>
        _named.Add(name) && _layout.Place(name, At(x, y), _radius, reach: 0.9) is { } label
            ? (_right * label.At.X / _width, _top * (1 - (label.At.Y / _height)))
            : (double.NaN, double.NaN);

    private Point At(double x, double y) => new(_width * x / _right, _height * (1 - (y / _top)));
}
