using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Road;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>How consignments get from origin to destination.</summary>
internal sealed class Journeys(World world, CorridorNetwork network, ConsignmentRoll roll)
{
    private readonly RandomSource _routeChoice = world.Random("route");
    private readonly TruckReturns _returns = new(world, network);
    private readonly Dictionary<(FlowPlan Plan, Place From), RouteChooser> _choosers = [];

    /// <summary>The journey of one consignment, as it experiences it; then that of its truck back.</summary>
    public IEnumerable<Event> Go(Consignment consignment)
    {
        FlowPlan plan = consignment.Plan;
        TruckPool? pool = plan.Pool;
        Place at = plan.Origin;
        Arc? before = null;
        Request? truck = null;
        Place? passed = null;
        while (at != plan.Destination && !consignment.IsTurnedBack)
        {
            Itinerary? way = Choose(consignment, at);
            if (way is null)
            {
                DateTime since = world.Simulation.Now;
                consignment.IsUnroutable = before is null;
                yield return network.WhenChanged();
                consignment.IsUnroutable = false;
                consignment.Spent(at.Index, world.Simulation.Now - since, world.Simulation.Now);
                continue;
            }

            consignment.Itinerary = before is null ? way : Continued(consignment.Itinerary!, at, way);
            if (before is null)
            {
                world.Observer.Routed(in consignment.Freight, way.Route, world.Simulation.Now);
                if (truck is null && pool?.Take() is { } taken)
                {
                    truck = taken;
                    DateTime asked = world.Simulation.Now;
                    yield return truck;
                    pool.Report();
                    consignment.Spent(at.Index, world.Simulation.Now - asked, world.Simulation.Now);
                }
            }

            foreach (Arc arc in way.Arcs)
            {
                if (!arc.IsPermitted)
                {
                    break;
                }

                // Sent back to choose again, it does not enter the place a second time.
                if (At(consignment, arc.From, passed == arc.From ? null : before, arc) is { } change)
                {
                    passed = arc.From;
                    foreach (Event wait in change)
                    {
                        yield return wait;
                    }

                    if (consignment.IsTurnedBack || !arc.IsPermitted)
                    {
                        break;
                    }
                }

                DateTime came = world.Simulation.Now;
                foreach (Event wait in arc.Carry(consignment))
                {
                    yield return wait;
                }

                consignment.Stood += arc.HasOwnVehicle ? TimeSpan.Zero : world.Simulation.Now - came;
                if (consignment.IsSentBack)
                {
                    consignment.IsSentBack = false;
                    break;
                }

                before = arc;
                at = arc.To;
            }
        }

        if (!consignment.IsTurnedBack && At(consignment, at, before, null) is { } arrival)
        {
            foreach (Event wait in arrival)
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

    /// <summary>What a traveller goes through at a place, between two arcs: its terminal and the lanes of its post; null where there is nothing.</summary>
    public static IEnumerable<Event>? At(Traveller traveller, Place place, Arc? before, Arc? after)
    {
        if (!place.HasFacilities)
        {
            return null;
        }

        FlowPlan plan = traveller.Plan!;
        TerminalFacilities? terminal = TerminalFacilities.IsUsed(plan, before, after) ? place.Terminal : null;
        Lane? inbound = Crossing.Inbound(plan, place, before, after);
        Lane? outbound = Crossing.Outbound(plan, place, after);
        if (terminal is null && (inbound is null || outbound is null))
        {
            return (inbound ?? outbound)?.Pass(traveller);
        }

        return Through(traveller, terminal?.Change(traveller, plan, before, after), inbound, outbound);
    }

    private static IEnumerable<Event> Through(Traveller traveller, IEnumerable<Event>? terminal, Lane? inbound, Lane? outbound)
    {
        foreach (Event wait in terminal ?? [])
        {
            yield return wait;
        }

        foreach (Event wait in inbound?.Pass(traveller) ?? [])
        {
            yield return wait;
        }

        if (!traveller.IsTurnedBack)
        {
            foreach (Event wait in outbound?.Pass(traveller) ?? [])
            {
                yield return wait;
            }
        }
    }

    private Itinerary? Choose(Consignment consignment, Place from)
    {
        RouteChooser chooser = from == consignment.Plan.Origin
            ? consignment.Plan.Chooser ??= new RouteChooser(consignment.Plan, from, network, _routeChoice)
            : OnTheWay(consignment.Plan, from);
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

    private RouteChooser OnTheWay(FlowPlan plan, Place from)
    {
        if (!_choosers.TryGetValue((plan, from), out RouteChooser? chooser))
        {
            chooser = new RouteChooser(plan, from, network, _routeChoice);
            _choosers.Add((plan, from), chooser);
        }

        return chooser;
    }
}
