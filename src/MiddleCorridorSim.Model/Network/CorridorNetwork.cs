using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;

namespace MiddleCorridorSim.Model.Network;

/// <summary>The places and the arcs between them, as they are open now.</summary>
internal sealed class CorridorNetwork(
    Simulation simulation, IReadOnlyList<Place> places, IReadOnlyList<LinkState> links, IReadOnlyList<Arc> arcs, GeneralisedCost cost)
{
    private const int CandidatesPerItinerary = 3;
    private readonly ItinerarySearch _search = new(cost, arcs, places.Count);
    private Event? _changed;

    /// <summary>The places, in the order of the scenario.</summary>
    public IReadOnlyList<Place> Places { get; } = places;

    /// <summary>The links, in the order of the scenario.</summary>
    public IReadOnlyList<LinkState> Links { get; } = links;

    /// <summary>The arcs.</summary>
    public IReadOnlyList<Arc> Arcs { get; } = arcs;

    /// <summary>What itineraries cost.</summary>
    public GeneralisedCost Cost { get; } = cost;

    /// <summary>Grows by one with each change of what routes permit.</summary>
    public int Version { get; private set; }

    /// <summary>Happens at the next change of what routes permit.</summary>
    public Event WhenChanged() => _changed ??= new Event(simulation);

    /// <summary>Tells that the routes permit something else from now on.</summary>
    public void Change()
    {
        Version++;
        if (_changed is { } changed)
        {
            _changed = null;
            changed.Succeed();
        }
    }

    /// <summary>The cheapest way home for a vehicle that delivered a consignment of a flow; null when no route is open.</summary>
    public Itinerary? WayHome(FlowPlan plan, Place from, DateTime now) =>
        from == plan.Origin ? null : _search.Best(plan, (from, plan.Origin), null, 1, now).FirstOrDefault();

    /// <summary>The ways of a flow from a place to its destination: more than it will choose among, so that delays can change their order.</summary>
    public IEnumerable<Itinerary> Itineraries(FlowPlan plan, Place from, WayBehind behind, DateTime now)
    {
        int count = plan.Rules.Itineraries * CandidatesPerItinerary;
        if (from == plan.Destination && behind.Vias == plan.Via.Count)
        {
            return [];
        }

        if (plan.Via.Count == behind.Vias)
        {
            return _search.Best(plan, (from, plan.Destination), behind.Gauge, count, now);
        }

        IEnumerable<IReadOnlyList<Arc>> ways = [[]];
        Place at = from;
        foreach (Place next in plan.Via.Skip(behind.Vias).Where(next => next != from).Append(plan.Destination))
        {
            List<Itinerary> parts = _search.Best(plan, (at, next), at == from ? behind.Gauge : null, count, now);
            ways = ways.SelectMany(way => parts.Where(part => ItinerarySearch.KeepsGauge(way, part.Arcs))
                .Select(part => (IReadOnlyList<Arc>)[.. way, .. part.Arcs]));
            at = next;
        }

        return ways.OrderBy(way => Cost.Of(plan, way, now)).Take(count).Select(way => new Itinerary(way)).ToList();
    }
}
