using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Domain.Terminals;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>Finds the links that a train service runs on: the fastest way by rail through the places that it names.</summary>
/// <remarks>
/// Links that are closed at the start are looked at too: the service runs when they open. The gauge changes only where a terminal exchanges bogies.
/// </remarks>
internal sealed class TrainPaths(BuiltNetwork built)
{
    /// <summary>The path of a service, in its first direction.</summary>
    /// <exception cref="InvalidOperationException">There is none; the scenario was not checked.</exception>
    public List<Hop> Find(TrainService service)
    {
        List<Hop> path = [];
        Place at = built.Places[service.From];
        foreach (Place next in service.Via.Append(service.To).Select(id => built.Places[id]))
        {
            path.AddRange(Fastest(service, at, next, path.Count > 0 ? path[^1] : null));
            at = next;
        }

        return path;
    }

    private static bool MayFollow(Hop? before, Hop next) =>
        before is null || before.Link.Link.Gauge == next.Link.Link.Gauge
        || next.From.Terminal?.GaugeChange is { Method: GaugeChangeMethod.BogieExchange };

    private List<Hop> Fastest(TrainService service, Place from, Place to, Hop? entering)
    {
        Dictionary<Hop, double> best = [];
        Dictionary<Hop, Hop?> previous = [];
        PriorityQueue<Hop, (double Hours, int Order)> open = new();
        void Offer(Hop hop, Hop? before, double hours)
        {
            double total = hours + hop.Line.FreeFlow(service.Speed, hop.IsForward).TotalHours;
            if (!best.TryGetValue(hop, out double known) || total < known)
            {
                best[hop] = total;
                previous[hop] = before;
                open.Enqueue(hop, (total, hop.Link.Index));
            }
        }

        foreach (Hop hop in HopsFrom(from).Where(hop => MayFollow(entering, hop)))
        {
            Offer(hop, null, 0);
        }

        while (open.TryDequeue(out Hop? hop, out _))
        {
            if (hop.To == to)
            {
                return Trace(hop, previous);
            }

            foreach (Hop next in HopsFrom(hop.To).Where(next => next.Link != hop.Link && MayFollow(hop, next)))
            {
                Offer(next, hop, best[hop]);
            }
        }

        throw new InvalidOperationException($"A train service from {from.Id} to {to.Id} has no way by rail of one gauge.");
    }

    private static List<Hop> Trace(Hop last, Dictionary<Hop, Hop?> previous)
    {
        List<Hop> path = [];
        for (Hop? hop = last; hop is not null; hop = previous[hop])
        {
            path.Add(hop);
        }

        path.Reverse();
        return path;
    }

    private IEnumerable<Hop> HopsFrom(Place place)
    {
        foreach (LinkState link in built.Links.Where(link => link.Link.Mode == Mode.Rail))
        {
            if (link.Link.From == place.Id)
            {
                yield return new Hop(place, built.Places[link.Link.To], link, built.Lines[link.Id], true);
            }
            else if (link.Link.To == place.Id && !link.Link.OneWay)
            {
                yield return new Hop(place, built.Places[link.Link.From], link, built.Lines[link.Id], false);
            }
        }
    }
}
