namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Cuts a polygon to a rectangle.</summary>
/// <remarks>Sutherland and Hodgman, "Reentrant polygon clipping", Communications of the ACM 17(1), 1974; area and middle by the shoelace formula.</remarks>
internal static class PolygonClip
{
    /// <summary>The area of what is left, and its centre of gravity; an area of 0 where nothing is.</summary>
    /// <param name="window">The rectangle; left and top are the smaller coordinates.</param>
    /// <param name="ring">The polygon.</param>
    public static (double Area, Point Middle) To(Box window, double[][] ring)
    {
        List<Point> left = [.. ring.Select(point => new Point(point[0], point[1]))];
        left = Cut(left, point => point.X - window.Left);
        left = Cut(left, point => window.Right - point.X);
        left = Cut(left, point => point.Y - window.Top);
        left = Cut(left, point => window.Bottom - point.Y);
        return Weigh(left);
    }

    /// <summary>Keeps what has no negative distance to an edge.</summary>
    private static List<Point> Cut(List<Point> ring, Func<Point, double> inside)
    {
        List<Point> kept = [];
        for (int i = 0; i < ring.Count; i++)
        {
            (Point from, Point to) = (ring[i], ring[(i + 1) % ring.Count]);
            (double start, double end) = (inside(from), inside(to));
            if (start >= 0)
            {
                kept.Add(from);
            }

            if (start >= 0 != end >= 0)
            {
                double share = start / (start - end);
                kept.Add(from.Moved(share * (to.X - from.X), share * (to.Y - from.Y)));
            }
        }

        return kept;
    }

    private static (double Area, Point Middle) Weigh(List<Point> ring)
    {
        (double twice, double x, double y) = (0, 0, 0);
        for (int i = 0; i < ring.Count; i++)
        {
            (Point from, Point to) = (ring[i], ring[(i + 1) % ring.Count]);
            double cross = (from.X * to.Y) - (to.X * from.Y);
            twice += cross;
            x += cross * (from.X + to.X);
            y += cross * (from.Y + to.Y);
        }

        return twice == 0 ? (0, default) : (Math.Abs(twice) / 2, new Point(x / (3 * twice), y / (3 * twice)));
    }
}
