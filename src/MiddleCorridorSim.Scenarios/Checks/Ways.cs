using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Ways through the network.</summary>
/// <param name="moves">The steps that may be taken.</param>
internal sealed class Ways(IEnumerable<Move> moves)
{
    private readonly Dictionary<NodeId, List<NodeId>> _next = Neighbours(moves);

    /// <summary>A way with the fewest steps, ends included, or null where there is none.</summary>
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
            foreach (NodeId next in _next.GetValueOrDefault(node) ?? [])
            {
                if (next != avoided && before.TryAdd(next, node))
                {
                    reached.Enqueue(next);
                }
            }
        }

        return before.ContainsKey(to) ? Back(before, from, to) : null;
    }

    private static Dictionary<NodeId, List<NodeId>> Neighbours(IEnumerable<Move> moves)
    {
        Dictionary<NodeId, List<NodeId>> next = [];
        foreach (Move move in moves)
        {
            Add(next, move.From, move.To);
            if (!move.IsOneWay)
            {
                Add(next, move.To, move.From);
            }
        }

        return next;
    }

    private static void Add(Dictionary<NodeId, List<NodeId>> next, NodeId from, NodeId to)
    {
        if (!next.TryGetValue(from, out List<NodeId>? neighbours))
        {
            neighbours = [];
            next.Add(from, neighbours);
        }

        neighbours.Add(to);
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
