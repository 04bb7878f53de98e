using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Choice;

/// <summary>Finds the cheapest itineraries of a flow over the arcs that the routes let it travel.</summary>
/// <remarks>
/// Yen's algorithm for the k shortest loopless paths (Yen 1971, Management Science 17(11):712-716) over Dijkstra's, with arcs as the states so
/// that posts and terminals between two arcs are paid for. Ties go to the arc made first, so that the result never depends on chance.
/// </remarks>
internal sealed class ItinerarySearch(GeneralisedCost cost, IReadOnlyList<Arc> arcs, int places)
{
    /// <summary>The best itineraries between two places, cheapest first; none when there is no way.</summary>
    /// <param name="plan">The flow.</param>
    /// <param name="ends">The places.</param>
    /// <param name="gauge">The gauge that a train by itself stands on; null where it begins, and for all others.</param>
    /// <param name="count">How many, at most.</param>
    /// <param name="now">Now.</param>
    public List<Itinerary> Best(FlowPlan plan, (Place From, Place To) ends, Gauge? gauge, int count, DateTime now)
    {
        (Place from, Place to) = ends;
        List<List<Arc>> found = [];
        List<(double Cost, List<Arc> Path)> candidates = [];
        List<Arc>? best = Cheapest(plan, new Search([], from, to, gauge, []), now);
        while (best is not null)
        {
            found.Add(best);
            if (found.Count == count)
            {
                break;
            }

            AddDeviations(plan, found, candidates, (to, gauge), now);
            best = TakeCheapest(candidates);
        }

        return [.. found.Select(path => new Itinerary(path))];
    }

    /// <summary>Whether a train by itself that came one way may go on another.</summary>
    public static bool KeepsGauge(IReadOnlyList<Arc> behind, IReadOnlyList<Arc> ahead)
    {
        Arc? before = behind.Count > 0 ? behind[^1] : null;
        return MayFollow(before, behind.LastOrDefault(arc => arc.Gauge is not null)?.Gauge, ahead[0]);
    }

    private static List<Arc>? TakeCheapest(List<(double Cost, List<Arc> Path)> candidates)
    {
        int best = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            if (best < 0 || candidates[i].Cost < candidates[best].Cost)
            {
                best = i;
            }
        }

        if (best < 0)
        {
            return null;
        }

        List<Arc> path = candidates[best].Path;
        candidates.RemoveAt(best);
        return path;
    }

    private void AddDeviations(
        FlowPlan plan, List<List<Arc>> found, List<(double Cost, List<Arc> Path)> candidates, (Place To, Gauge? Gauge) task, DateTime now)
    {
        List<Arc> last = found[^1];
        for (int i = 0; i < last.Count; i++)
        {
            List<Arc> root = last.GetRange(0, i);
            HashSet<Arc> banned = [.. found.Where(path => StartsWith(path, root)).Select(path => path[i])];
            List<Arc>? path = Cheapest(plan, new Search(root, last[i].From, task.To, task.Gauge, banned), now);
            if (path is not null && !candidates.Exists(other => other.Path.SequenceEqual(path)))
            {
                candidates.Add((cost.Of(plan, path, now), path));
            }
        }
    }

    private static bool StartsWith(List<Arc> path, List<Arc> root)
    {
        for (int i = 0; i < root.Count; i++)
        {
            if (path.Count <= i || path[i] != root[i])
            {
                return false;
            }
        }

        return path.Count > root.Count;
    }

    private List<Arc>? Cheapest(FlowPlan plan, Search search, DateTime now)
    {
        (List<Arc> root, Place from, Place to, Gauge? gauge, HashSet<Arc> banned) = search;
        bool[] closed = new bool[places];
        foreach (Arc arc in root)
        {
            closed[arc.From.Index] = true;
        }

        double[] best = new double[arcs.Count];
        Array.Fill(best, double.PositiveInfinity);
        Arc?[] previous = new Arc?[arcs.Count];
        bool[] cleared = new bool[arcs.Count];
        Gauge?[] gauges = new Gauge?[arcs.Count];
        PriorityQueue<Arc, (double Cost, int Index)> open = new();
        Arc? before = root.Count > 0 ? root[^1] : null;
        Gauge? gaugeAtFirst = root.FindLast(arc => arc.Gauge is not null)?.Gauge ?? gauge;
        bool isClearedAtFirst = GeneralisedCost.Clears(plan, root, now);
        void Offer(Arc? via, double sofar, Arc arc)
        {
            bool isCleared = via is null || via == before ? isClearedAtFirst : cleared[via.Index];
            double total = sofar + GeneralisedCost.OfChange(plan, arc.From, (via, arc), ref isCleared, now) + cost.OfArc(plan, arc, now);
            if (total < best[arc.Index])
            {
                best[arc.Index] = total;
                previous[arc.Index] = via;
                cleared[arc.Index] = isCleared;
                gauges[arc.Index] = arc.Gauge ?? (via is null || via == before ? gaugeAtFirst : gauges[via.Index]);
                open.Enqueue(arc, (arc.To == to ? total + GeneralisedCost.OfChange(plan, to, (arc, null), ref isCleared, now) : total, arc.Index));
            }
        }

        foreach (Arc arc in from.Ways)
        {
            if (!banned.Contains(arc) && Usable(plan, arc, closed) && MayFollow(before, gaugeAtFirst, arc))
            {
                Offer(before, 0, arc);
            }
        }

        while (open.TryDequeue(out Arc? arc, out _))
        {
            if (arc.To == to)
            {
                return Trace(arc, previous, before, root);
            }

            foreach (Arc next in arc.To.Ways)
            {
                if (next.To != arc.From && next.To != from && Usable(plan, next, closed) && MayFollow(arc, gauges[arc.Index], next) && !Visits(arc, next.To, previous, before))
                {
                    Offer(arc, best[arc.Index], next);
                }
            }
        }

        return null;
    }

    private static bool Usable(FlowPlan plan, Arc arc, bool[] closed) =>
        !closed[arc.To.Index] && arc.Takes(plan) && arc.IsPermitted;

    /// <summary>Whether a train by itself that came over some gauge may go on: it changes gauge only between two lines, where a terminal does that.</summary>
    private static bool MayFollow(Arc? before, Gauge? gauge, Arc next) =>
        gauge is null || next.Gauge is null || gauge == next.Gauge || (before is null or { Gauge: not null } && next.From.Terminal?.GaugeChange is not null);

    private static bool Visits(Arc arc, Place place, Arc?[] previous, Arc? stop)
    {
        for (Arc? at = arc; at is not null && at != stop; at = previous[at.Index])
        {
            if (at.From == place)
            {
                return true;
            }
        }

        return false;
    }

    private static List<Arc> Trace(Arc last, Arc?[] previous, Arc? stop, List<Arc> root)
    {
        List<Arc> path = [];
        for (Arc? arc = last; arc is not null && arc != stop; arc = previous[arc.Index])
        {
            path.Add(arc);
        }

        path.Reverse();
        return [.. root, .. path];
    }

    /// <summary>One search: from the end of a root to a place, without some first arcs.</summary>
    private sealed record Search(List<Arc> Root, Place From, Place To, Gauge? Gauge, HashSet<Arc> Banned);
}
