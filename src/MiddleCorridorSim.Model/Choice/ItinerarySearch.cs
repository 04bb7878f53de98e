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
    /// <summary>The best itineraries from a place to another, cheapest first; none when there is no way.</summary>
    public List<Itinerary> Best(FlowPlan plan, Place from, Place to, int count, DateTime now)
    {
        List<List<Arc>> found = [];
        List<(double Cost, List<Arc> Path)> candidates = [];
        List<Arc>? best = Cheapest(plan, [], from, to, [], now);
        while (best is not null)
        {
            found.Add(best);
            if (found.Count == count)
            {
                break;
            }

            AddDeviations(plan, found, candidates, to, now);
            best = TakeCheapest(candidates);
        }

        return [.. found.Select(path => new Itinerary(path))];
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
        FlowPlan plan, List<List<Arc>> found, List<(double Cost, List<Arc> Path)> candidates, Place to, DateTime now)
    {
        List<Arc> last = found[^1];
        for (int i = 0; i < last.Count; i++)
        {
            List<Arc> root = last.GetRange(0, i);
            HashSet<Arc> banned = [.. found.Where(path => StartsWith(path, root)).Select(path => path[i])];
            List<Arc>? path = Cheapest(plan, root, last[i].From, to, banned, now);
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

    private List<Arc>? Cheapest(FlowPlan plan, List<Arc> root, Place from, Place to, HashSet<Arc> banned, DateTime now)
    {
        bool[] closed = new bool[places];
        foreach (Arc arc in root)
        {
            closed[arc.From.Index] = true;
        }

        double[] best = new double[arcs.Count];
        Array.Fill(best, double.PositiveInfinity);
        Arc?[] previous = new Arc?[arcs.Count];
        PriorityQueue<Arc, (double Cost, int Index)> open = new();
        Arc? before = root.Count > 0 ? root[^1] : null;
        void Offer(Arc? via, double sofar, Arc arc)
        {
            double total = sofar + GeneralisedCost.OfChange(plan, arc.From, via, arc, now) + cost.OfArc(plan, arc, now);
            if (total < best[arc.Index])
            {
                best[arc.Index] = total;
                previous[arc.Index] = via;
                open.Enqueue(arc, (arc.To == to ? total + GeneralisedCost.OfChange(plan, to, arc, null, now) : total, arc.Index));
            }
        }

        foreach (Arc arc in from.Ways)
        {
            if (!banned.Contains(arc) && Usable(plan, arc, closed))
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
                if (next.To != arc.From && next.To != from && Usable(plan, next, closed) && !Visits(arc, next.To, previous, before))
                {
                    Offer(arc, best[arc.Index], next);
                }
            }
        }

        return null;
    }

    private static bool Usable(FlowPlan plan, Arc arc, bool[] closed) =>
        !closed[arc.To.Index] && arc.Takes(plan) && arc.IsPermitted;

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
}
