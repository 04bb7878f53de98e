using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Draws sea links as arcs that keep off the land, as far as one arc can.</summary>
/// <param name="land">The land.</param>
internal sealed class SeaLane(Land land)
{
    private const int Steps = 24;
    private const double Stiffness = 10;     // one step on land is worth a bend of a tenth
    private static readonly double[] Bends = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.25, -0.25, 0.35, -0.35];

    /// <summary>Places along the lane, ends included, as (longitude, latitude).</summary>
    public IReadOnlyList<(double Lon, double Lat)> Between(NetworkNode from, NetworkNode to) =>
        Bends.Select(bend => (Arc: Arc(from, to, bend), Bend: bend))
            .MinBy(lane => lane.Arc.Count(place => land.Holds(place.Lon, place.Lat)) + (Stiffness * Math.Abs(lane.Bend))).Arc;

    private static List<(double Lon, double Lat)> Arc(NetworkNode from, NetworkNode to, double bend)
    {
        double end = from.Lon + MapView.Turned(to.Lon, from.Lon);       // the short way round the globe
        double lon = ((from.Lon + end) / 2) - (bend * (to.Lat - from.Lat) * 2);
        double lat = ((from.Lat + to.Lat) / 2) + (bend * (end - from.Lon) * 2);
        return [.. Enumerable.Range(0, Steps + 1).Select(step =>
        {
            double t = (double)step / Steps;
            double Bezier(double start, double control, double last) => ((1 - t) * (1 - t) * start) + (2 * t * (1 - t) * control) + (t * t * last);
            return (Bezier(from.Lon, lon, end), Bezier(from.Lat, lat, to.Lat));
        })];
    }
}
