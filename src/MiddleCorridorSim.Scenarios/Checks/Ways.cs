using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Ways through the network over links that pass a test.</summary>
/// <param name="links">The links that may be travelled.</param>
internal sealed class Ways(IEnumerable<Link> links)
{
    private readonly ILookup<NodeId, NodeId> _next = links
        .SelectMany(link => link.OneWay ? [(link.From, link.To)] : new[] { (link.From, link.To), (link.To, link.From) })
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>A way with the fewest links, ends included, or null where there is none.</summary>
    /// <param name="stops">Where it begins, what it must pass in order, and where it ends.</param>
    /// <param name="avoided">A node that it must not pass; null for none.</param>
    public IReadOnlyList<NodeId>? Between(IReadOnlyList<NodeId> stops, NodeId? avoided = null)
    {
        List<NodeId> way = [stops[0]];
        for (int i = 1; i < stops.Count; i++)
        {
            if (Between(stops[i - 1], stops[i], avoided) is not { } leg)
            {
                return null;
            }

            way.AddRange(leg.Skip(1));
        }

        return way;
    }

    private List<NodeId>? Between(NodeId from, NodeId to, NodeId? avoided)
    {
        Dictionary<NodeId, NodeId> before = new() { [from] = from };
        Queue<NodeId> reached = new([from]);
        while (reached.TryDequeue(out NodeId node) && node != to)
        {
            foreach (NodeId next in _next[node].Where(next => next != avoided && !before.ContainsKey(next)))
            {
                before.Add(next, node);
                reached.Enqueue(next);
            }
        }

        return before.ContainsKey(to) ? Back(before, from, to) : null;
    }

    private static List<NodeId> Back(Dictionary<NodeId, NodeId> before, NodeId from, NodeId to)
    {
        List<NodeId> way = [to];
        while (way[^1] != from)
        {
            way.Add(before[way[^1]]);
        }

        way.Reverse();
        return way;
    }
}
