using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>The lanes of border posts that the trains of a service pass on their path, as freight that chooses foresees them.</summary>
/// <param name="lanes">The lanes, in order.</param>
/// <param name="load">TEU on board of recent trains, by which what a train pays is shared; null where there are no lanes.</param>
internal sealed class PathPosts(IReadOnlyList<Lane> lanes, Experience? load)
{
    /// <summary>No posts.</summary>
    public static PathPosts None { get; } = new([], null);

    /// <summary>Hours of work at the posts, without waiting, under the regimes of now.</summary>
    public double WorkHours
    {
        get
        {
            double hours = 0;
            bool isCleared = false;
            foreach (Lane lane in lanes)
            {
                hours += isCleared && lane.IsInbound ? 0 : lane.PriorHours;
                isCleared = lane.ClearsAhead;
            }

            return hours;
        }
    }

    /// <summary>The posts on a path.</summary>
    /// <param name="hops">The path.</param>
    /// <param name="memory">How long the loads of trains are remembered.</param>
    /// <param name="fullTeu">What a full train holds.</param>
    public static PathPosts Of(IReadOnlyList<Hop> hops, TimeSpan memory, double fullTeu)
    {
        List<Lane> lanes = [];
        for (int i = 0; i <= hops.Count; i++)
        {
            Place place = i < hops.Count ? hops[i].From : hops[^1].To;
            Place? before = i > 0 ? hops[i - 1].From : null;
            Place? after = i < hops.Count ? hops[i].To : null;
            lanes.AddRange(new[] { Crossing.Inbound(place, before, after), Crossing.Outbound(place, after) }.OfType<Lane>());
        }

        return lanes.Count == 0 ? None : new PathPosts(lanes, new Experience(memory, fullTeu));
    }

    /// <summary>A train departs with a load.</summary>
    public void Loaded(double teu, DateTime now)
    {
        if (teu > 0)
        {
            load?.Observe(teu, now);
        }
    }

    /// <summary>Expected hours until the last of the posts that disruptions close now opens again.</summary>
    public double ClosedHours(DateTime now)
    {
        double hours = 0;
        foreach (Lane lane in lanes)
        {
            hours = Math.Max(hours, lane.ClosedHours(now));
        }

        return hours;
    }

    /// <summary>What freight is expected to pay of a train's fees and waiting, by its share of a usual load.</summary>
    public double ExpectedUsd(double teu, DateTime now)
    {
        if (load is null)
        {
            return 0;
        }

        double onBoard = Math.Max(teu, load.Expected(now));
        double usd = 0;
        bool isCleared = false;
        foreach (Lane lane in lanes)
        {
            usd += lane.Expected(onBoard, isCleared && lane.IsInbound, now).Usd;
            isCleared = lane.ClearsAhead;
        }

        return onBoard > 0 ? usd * teu / onBoard : 0;
    }
}
