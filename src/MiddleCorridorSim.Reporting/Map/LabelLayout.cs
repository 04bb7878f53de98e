using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Places names around their points so that none covers another, a point, or the edge.</summary>
/// <remarks>
/// Greedy by the order in which names are asked for: the important first. A name tries eight places close by, then farther rings with a
/// leader line; it keeps off links where it can, and is left out when all places are taken (Christensen, Marks and Shieber, ACM Transactions on Graphics 14(3), 1995, call this the
/// greedy method of point-feature labelling).
/// </remarks>
/// <param name="frame">Where names may stand.</param>
/// <param name="size">Type size in pixels.</param>
internal sealed class LabelLayout(Box frame, double size)
{
    private static readonly (double X, double Y)[] Directions =
        [(1, 0), (-1, 0), (0.85, -0.85), (0.85, 0.85), (-0.85, -0.85), (-0.85, 0.85), (0, -1), (0, 1), (1, -0.45), (1, 0.45), (-1, -0.45), (-1, 0.45)];

    private readonly List<Box> _taken = [];
    private readonly List<(Point From, Point To)> _leaders = [];
    private readonly List<(Point From, Point To)> _shunned = [];

    /// <summary>Keeps names off a rectangle.</summary>
    public void Keep(Box box) => _taken.Add(box);

    /// <summary>Keeps names off a line, as long as they find room elsewhere.</summary>
    public void Shun(Point from, Point to) => _shunned.Add((from, to));

    /// <summary>Places a name; nothing where there is no room.</summary>
    /// <param name="text">The name.</param>
    /// <param name="anchor">The point that it names.</param>
    /// <param name="radius">The radius of what is drawn at the point.</param>
    /// <param name="reach">How far from the point a name may stand, in heights of its type.</param>
    public MapLabel? Place(string text, Point anchor, double radius, double reach)
    {
        double width = TextWidth.Of(text, size);
        MapLabel? free = null;
        foreach ((MapLabel label, Box box) in Candidates(text, anchor, radius, reach))
        {
            if (!IsFree(box, anchor, radius) || (label.HasLeader && !IsClear(anchor, label.LeaderEnd)))
            {
                continue;
            }

            free ??= label;
            if (!_shunned.Any(line => Crosses(line.From, line.To, box)))
            {
                return Taken(label, width);
            }
        }

        return free is null ? null : Taken(free, width);
    }

    private MapLabel Taken(MapLabel label, double width)
    {
        _taken.Add(BoxAt(label.At, width));
        if (label.HasLeader)
        {
            _leaders.Add((label.Anchor, label.LeaderEnd));
        }

        return label;
    }

    private IEnumerable<(MapLabel Label, Box Box)> Candidates(string text, Point anchor, double radius, double reach)
    {
        double width = TextWidth.Of(text, size);
        for (double ring = 0; ring <= reach; ring += 0.75)
        {
            foreach ((double x, double y) in Directions)
            {
                double gap = radius + (size * (0.3 + ring));
                Point middle = anchor.Moved((x * gap) + (Math.Sign(x) * width / 2), y * (gap + (size * 0.45)));
                Box box = BoxAt(middle, width);
                Point end = new(Math.Clamp(anchor.X, box.Left, box.Right), Math.Clamp(anchor.Y, box.Top, box.Bottom));
                yield return (new MapLabel(text, middle, anchor, ring >= 1, end), box);
            }
        }
    }

    private Box BoxAt(Point middle, double width) =>
        new(middle.X - (width / 2) - 1, middle.Y - (size * 0.6), middle.X + (width / 2) + 1, middle.Y + (size * 0.6));

    private bool IsFree(Box box, Point anchor, double radius) =>
        frame.Holds(box)
        && !_taken.Any(taken => taken.Meets(box))
        && !Box.Around(anchor, radius).Meets(box)
        && !_leaders.Any(leader => Crosses(leader.From, leader.To, box));

    private bool IsClear(Point from, Point to) =>
        !_leaders.Any(leader => Crosses(leader.From, leader.To, from, to))
        && !_taken.Any(taken => (taken.Right - taken.Left) > (4 * size / 2) && Crosses(from, to, taken));

    private static bool Crosses(Point from, Point to, Box box)
    {
        // Clips the segment to the box; something is left where they meet (Liang and Barsky, ACM Transactions on Graphics 3(1), 1984).
        (double enter, double leave) = (0, 1);
        return Clip(from.X, to.X - from.X, box.Left, box.Right, ref enter, ref leave)
            && Clip(from.Y, to.Y - from.Y, box.Top, box.Bottom, ref enter, ref leave);
    }

    private static bool Clip(double start, double step, double low, double high, ref double enter, ref double leave)
    {
        if (step == 0)
        {
            return start > low && start < high;
        }

        (double first, double last) = ((low - start) / step, (high - start) / step);
        enter = Math.Max(enter, Math.Min(first, last));
        leave = Math.Min(leave, Math.Max(first, last));
        return enter < leave;
    }

    private static bool Crosses(Point a, Point b, Point c, Point d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side(Point from, Point to, Point point) =>
        ((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X));
}
