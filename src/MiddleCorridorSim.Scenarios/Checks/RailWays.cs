using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Terminals;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Ways of one train through the railways: it keeps its gauge but where a terminal exchanges bogies.</summary>
/// <param name="scenario">The scenario.</param>
internal sealed class RailWays(Scenario scenario)
{
    /// <summary>Whether a train can run from stop to stop.</summary>
    /// <param name="stops">Where it begins, what it must pass in order, and where it ends.</param>
    public bool Exist(IReadOnlyList<NodeId> stops)
    {
        HashSet<(NodeId Node, Gauge? Gauge)> reached = [(stops[0], null)];
        foreach (NodeId stop in stops.Skip(1))
        {
            reached = [.. From(reached).Where(state => state.Node == stop)];
        }

        return reached.Count > 0;
    }

    private HashSet<(NodeId Node, Gauge? Gauge)> From(IEnumerable<(NodeId Node, Gauge? Gauge)> starts)
    {
        HashSet<(NodeId, Gauge?)> reached = [];
        Queue<(NodeId Node, Gauge? Gauge)> open = new(starts);
        while (open.TryDequeue(out (NodeId Node, Gauge? Gauge) state))
        {
            foreach (Link link in scenario.Links.Values.Where(link => link.Mode == Mode.Rail && MayRun(state, link)))
            {
                NodeId? next = link.From == state.Node ? link.To : link.To == state.Node && !link.OneWay ? link.From : null;
                if (next is { } node && reached.Add((node, link.Gauge)))
                {
                    open.Enqueue((node, link.Gauge));
                }
            }
        }

        return reached;
    }

    private bool MayRun((NodeId Node, Gauge? Gauge) state, Link link) =>
        state.Gauge is null || state.Gauge == link.Gauge
        || (scenario.Terminals.TryGetValue(state.Node, out Terminal? terminal) && terminal.GaugeChange is { Method: GaugeChangeMethod.BogieExchange });
}
