using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Road;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>How consignments get from origin to destination.</summary>
internal sealed class Journeys(World world, CorridorNetwork network, ConsignmentRoll roll)
{
    private readonly RandomSource _routeChoice = world.Random("route");
    private readonly Stack<Walker> _idle = [];
    private readonly TruckReturns _returns = new(world, network);
    private readonly Dictionary<(FlowPlan Plan, Place From, WayBehind Behind), RouteChooser> _choosers = [];

    /// <summary>Begins the journey of a consignment, now.</summary>
    public void Begin(Consignment consignment)
    {
        Walker walker = _idle.TryPop(out Walker? rested) ? rested : new Walker(Steps, _idle);
        walker.Begin(consignment);
    }

    /// <summary>Journey after journey, each as its consignment experiences it, then that of its truck back; null between two.</summary>
    private IEnumerable<Event?> Steps(Walker walker)
    {
        while (true)
        {
            Consignment consignment = walker.Consignment!;
            FlowPlan plan = consignment.Plan;
            TruckPool? pool = plan.Pool;
            Place at = plan.Origin;
            Arc? before = null;
            Request? truck = null;
            Place? passed = null;
            Stop stop;
            while (at != plan.Destination && !consignment.IsTurnedBack)
            {
                Itinerary? way = Choose(consignment, at, before);
                if (way is null)
                {
                    consignment.Traction?.Arrive(null);
                    DateTime since = world.Simulation.Now;
                    consignment.IsUnroutable = before is null;
                    yield return network.WhenChanged();
                    consignment.IsUnroutable = false;
                    consignment.Spent(at.Index, world.Simulation.Now - since, world.Simulation.Now);
                    continue;
                }

                Follow(consignment, before is null ? way : Continued(consignment.Itinerary!, at, way));
                if (before is null && truck is null && pool?.Take() is { } taken)
                {
                    truck = taken;
                    DateTime asked = world.Simulation.Now;
                    yield return truck;
                    pool.Report();
                    consignment.Spent(at.Index, world.Simulation.Now - asked, world.Simulation.Now);
                }

                foreach (Arc arc in way.Arcs)
                {
                    if (!arc.IsPermitted)
                    {
                        break;
                    }

                    consignment.Traction?.Arrive(arc.Locomotives);
                    stop = new Stop(consignment, arc.From, (before, arc), passed == arc.From);
                    if (!stop.IsNothing)
                    {
                        passed = arc.From;
                        while (stop.Next(world.Simulation.Now) is { } wait)
                        {
                            yield return wait;
                        }

                        if (consignment.IsTurnedBack || !arc.IsPermitted)
                        {
                            break;
                        }
                    }

                    Leg leg = new(arc, consignment, world.Simulation.Now);
                    while (leg.Next() is { } wait)
                    {
                        yield return wait;
                    }

                    consignment.Stood += arc.HasOwnVehicle ? TimeSpan.Zero : world.Simulation.Now - leg.Came;
                    if (consignment.IsSentBack)
                    {
                        consignment.IsSentBack = false;
                        if (consignment.TakeBrokenRide() is { } ridden)
                        {
                            before = ridden;
                            at = ridden.To;
                            consignment.Itinerary = Broken(consignment.Itinerary!, arc, ridden);
                        }

                        break;
                    }

                    before = arc;
                    at = arc.To;
                }
            }

            consignment.Traction?.Arrive(null);
            if (!consignment.IsTurnedBack)
            {
                stop = new Stop(consignment, at, (before, null), isAgain: false);
                while (stop.Next(world.Simulation.Now) is { } wait)
                {
                    yield return wait;
                }
            }

            Arrive(consignment);
            if (plan.IsTrucked && plan.Flow.Returns != Returns.None && before is not null && !consignment.IsTurnedBack)
            {
                foreach (Event wait in _returns.Drive(consignment))
                {
                    yield return wait;
                }
            }

            pool?.Return(truck);
            yield return null;
        }
    }

    private void Arrive(Consignment consignment)
    {
        DateTime now = world.Simulation.Now;
        consignment.Yard.Terminal?.LeaveYard(consignment, now);
        roll.Remove(consignment);
        if (consignment.IsTurnedBack)
        {
            // Refused before it set out, it makes room for the next all the same.
            consignment.SetOut(now);
            world.Observer.TurnedBack(in consignment.Freight, now);
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
