using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Services;

namespace MiddleCorridorSim.Model.Network;

/// <summary>Opens and closes links as the states of their routes say, at the start and on dates.</summary>
/// <remarks>The nearest group named above a link decides. Vehicles on a link that closes run on to its end; trains that wait before it look for another way.</remarks>
internal sealed class RouteStates(World world, IReadOnlyList<LinkState> links, IReadOnlyDictionary<LinkId, RailLine> lines)
{
    private readonly List<RideArc> _services = [];

    /// <summary>Sets every link's state at the start of the run.</summary>
    public void SetInitial()
    {
        foreach (LinkState link in links)
        {
            if (!IsOpen(link.Link.Route, world.Scenario.Start))
            {
                Set(link, false);
            }
        }
    }

    /// <summary>Sets the state of a service with a route of its own.</summary>
    public void SetInitial(RideArc service)
    {
        _services.Add(service);
        service.IsBarred = !IsOpen(service.Route, world.Scenario.Start);
    }

    /// <summary>Follows the dates on which routes open and close.</summary>
    /// <param name="changed">Told after each change.</param>
    public void Start(Action changed)
    {
        DateTime[] dates = [.. Dates().Where(date => date > world.Scenario.Start && date < world.Scenario.End).Distinct().Order()];
        if (dates.Length > 0)
        {
            world.Simulation.Process(Follow(dates, changed));
        }
    }

    private IEnumerable<Event> Follow(DateTime[] dates, Action changed)
    {
        foreach (DateTime date in dates)
        {
            yield return world.Simulation.Timeout(date - world.Simulation.Now);
            foreach (LinkState link in links)
            {
                bool open = IsOpen(link.Link.Route, date);
                if (open != link.Permitted)
                {
                    Set(link, open);
                    world.Trace($"link:{link.Id}", open ? "opens" : "closes", link.Link.Route?.Value ?? "");
                }
            }

            _services.ForEach(service => service.IsBarred = !IsOpen(service.Route, date));
            changed();
        }
    }

    private void Set(LinkState link, bool open)
    {
        link.Permitted = open;
        if (open)
        {
            link.Gate.Open(DateTime.MaxValue, holdsVehicles: false);
            lines.GetValueOrDefault(link.Id)?.Open(UnderWay.Finish);
        }
        else
        {
            link.Gate.Close(DateTime.MaxValue, holdsVehicles: false);
            link.Gate.Rouse();
            lines.GetValueOrDefault(link.Id)?.Close(UnderWay.Finish);
            lines.GetValueOrDefault(link.Id)?.Refuse();
        }
    }

    private IEnumerable<DateTime> Dates() => world.Scenario.Routes.Values.OfType<RouteState.Dated>()
        .SelectMany(state => new[] { state.Opens, state.Closes }).OfType<DateTime>();

    private bool IsOpen(RoutePath? group, DateTime at)
    {
        if (group is not { } route)
        {
            return true;
        }

        RouteState? nearest = null;
        int depth = -1;
        foreach ((RoutePath path, RouteState state) in world.Scenario.Routes)
        {
            if (path.Holds(route) && path.Value.Length > depth)
            {
                depth = path.Value.Length;
                nearest = state;
            }
        }

        return nearest switch
        {
            RouteState.Closed => false,
            RouteState.Dated dated => (dated.Opens is not { } opens || at >= opens) && (dated.Closes is not { } closes || at < closes),
            _ => true,
        };
    }
}
