namespace MiddleCorridorSim.Reporting.Map;

/// <summary>A point in pixels: right and down from the upper left corner.</summary>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>The point moved right and down.</summary>
    public Point Moved(double x, double y) => new(X + x, Y + y);
}
