using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Road;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>How consignments get from origin to destination.</summary>
/// <remarks>
/// It does for journeys what <see cref="Process"/> does, without the objects that a process costs: there are millions of journeys in a run, nobody waits
/// for their end, and nothing interrupts them. A journey begins at once, in the event that creates its consignment.
/// </remarks>
internal sealed partial class Journeys(World world, CorridorNetwork network)
{
    private readonly RandomSource _routeChoice = world.Random("route");
    private readonly TruckReturns _returns = new(world, network);
    private readonly Dictionary<(FlowPlan Plan, Place From, WayBehind Behind), RouteChooser> _choosers = [];

    private void Arrive(Consignment consignment)
    {
        DateTime now = world.Simulation.Now;
        consignment.Yard.Terminal?.LeaveYard(consignment, now);
        world.Roll.Remove(consignment);
        if (consignment.IsTurnedBack)
        {
            // Refused before it set out, it makes room for the next all the same.
            consignment.SetOut(now);
            Leave(consignment, now);
            return;
        }

        consignment.ReportStays(now);
        Journey journey = consignment.Journey(now);
        world.Observer.Delivered(in consignment.Freight, consignment.Itinerary?.Route ?? 0, in journey, now);
        TruckReturns.ReportRun(world, consignment);
        if (world.Observer.Tracing)
        {
            world.Trace(consignment.Name, "delivered", consignment.Plan.Destination.Id.Value);
        }
    }

    private void Leave(Consignment consignment, DateTime now)
    {
        if (consignment.HasGivenUp)
        {
            world.Observer.GaveUp(in consignment.Freight, now);
        }
        else
        {
            world.Observer.TurnedBack(in consignment.Freight, now);
        }
    }

    private Itinerary? Choose(Consignment consignment, Place from, Arc? before)
    {
        RouteChooser chooser = before is null
            ? consignment.Plan.Chooser ??= new RouteChooser(consignment.Plan, (from, default), network, _routeChoice)
            : OnTheWay(consignment.Plan, from, new WayBehind(consignment.ViasPassed(from), before.Gauge));
        Itinerary? way = chooser.Choose(consignment, world.Simulation.Now);
        if (way is { Route: < 0 })
        {
            way.Route = world.Observer.Route(way.Label);
        }

        return way;
    }

    /// <summary>The whole way of a consignment that chose anew on its way, so that its truck finds back to the origin.</summary>
    private Itinerary Continued(Itinerary begun, Place at, Itinerary rest)
    {
        Itinerary whole = new([.. begun.Arcs.TakeWhile(arc => arc.From != at), .. rest.Arcs]);
        whole.Route = world.Observer.Route(whole.Label);
        return whole;
    }

    /// <summary>The way so far of freight that was put off before the end of a ride.</summary>
    private static Itinerary Broken(Itinerary begun, Arc ride, Arc ridden) =>
        new([.. begun.Arcs.TakeWhile(arc => arc != ride), ridden]) { Route = begun.Route };

    /// <summary>A consignment is told its way; told another, it is counted on that one.</summary>
    private void Follow(Consignment consignment, Itinerary way)
    {
        if (consignment.Itinerary is not { } before)
        {
            world.Observer.Routed(in consignment.Freight, way.Route, world.Simulation.Now);
        }
        else if (before.Route != way.Route)
        {
            world.Observer.Rerouted(in consignment.Freight, before.Route, way.Route, world.Simulation.Now);
        }

        consignment.Itinerary = way;
    }

    private RouteChooser OnTheWay(FlowPlan plan, Place from, WayBehind behind)
    {
        if (!_choosers.TryGetValue((plan, from, behind), out RouteChooser? chooser))
        {
            chooser = new RouteChooser(plan, (from, behind), network, _routeChoice);
            _choosers.Add((plan, from, behind), chooser);
        }

        return chooser;
    }
}
