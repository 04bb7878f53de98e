using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>How trucks get home after a delivery.</summary>
/// <remarks>
/// A truck drives back the way it came. Where the next move of that way is closed by the state of a route, it takes the cheapest way home that is open from
/// where it is; where none is, it waits there until the routes change. Where its way runs one way only, the rest of the way home takes no time.
/// </remarks>
internal sealed class TruckReturns(World world, CorridorNetwork network)
{
    /// <summary>The way home of the truck that carried a consignment.</summary>
    public IEnumerable<Event> Drive(Consignment delivered)
    {
        ReturningTruck truck = new(world.Simulation, delivered, delivered.Plan.Flow.Returns == Returns.Loaded);
        if (delivered.Plan.Pool?.Turnaround(truck.Key) is { } turnaround)
        {
            yield return world.Simulation.Timeout(turnaround);
            truck.Stood += turnaround;
        }

        Stack<Arc> ways = WayBack(delivered.Itinerary!);
        Place at = delivered.Plan.Destination;
        Arc? before = null;
        Place? passed = null;
        while (ways.TryPeek(out Arc? back))
        {
            if (!back.IsPermitted)
            {
                if (network.WayHome(delivered.Plan, at, world.Simulation.Now) is { } round)
                {
                    ways = new Stack<Arc>(Enumerable.Reverse(round.Arcs));
                }
                else
                {
                    DateTime since = world.Simulation.Now;
                    yield return network.WhenChanged();
                    truck.Stood += world.Simulation.Now - since;
                }

                continue;
            }

            foreach (Event wait in Move(truck, at, passed == at ? null : before, back))
            {
                yield return wait;
            }

            passed = at;
            if (!truck.IsSentBack)
            {
                ways.Pop();
                before = back;
                at = back.To;
            }

            truck.IsSentBack = false;
        }

        Stop home = default;
        if (at == delivered.Plan.Origin)
        {
            home.Enter(truck, at, (before, null), isAgain: false);
        }

        while (home.Next(truck, world.Simulation.Now) is { } wait)
        {
            yield return wait;
        }

        ReportRun(world, truck);
    }

    /// <summary>Tells of the run of a traveller's own vehicle, if it made one.</summary>
    public static void ReportRun(World world, Traveller traveller)
    {
        if (traveller.OwnMode is { } mode && traveller.OwnKm > 0)
        {
            VehicleRun run = new(
                mode, traveller.OwnKm, traveller.OwnTotal, traveller.OwnMoving, traveller.OwnCostUsd, traveller.Tonnes);
            world.Observer.Travelled(in run, world.Simulation.Now);
        }
    }

    /// <summary>Passes a place and makes the next move; where that is closed meanwhile, the truck is sent back.</summary>
    private IEnumerable<Event> Move(ReturningTruck truck, Place at, Arc? before, Arc back)
    {
        // Sent back to look for another way, it does not enter the place a second time.
        Stop stop = default;
        stop.Enter(truck, at, (before, back), isAgain: false);
        while (stop.Next(truck, world.Simulation.Now) is { } wait)
        {
            yield return wait;
        }

        truck.IsTurnedBack = false;
        if (!back.IsPermitted)
        {
            truck.IsSentBack = true;
            yield break;
        }

        Leg leg = default;
        leg.Begin(back, truck, world.Simulation.Now);
        while (leg.Next() is { } wait)
        {
            yield return wait;
        }

        truck.Stood += back.HasOwnVehicle ? TimeSpan.Zero : world.Simulation.Now - leg.Came;
    }

    /// <summary>The way by which a truck came, back, its first move on top; as far as the first link that runs one way.</summary>
    private static Stack<Arc> WayBack(Itinerary way)
    {
        int first = Array.FindLastIndex(way.Arcs, arc => arc.Reverse is null) + 1;
        return new Stack<Arc>(way.Arcs[first..].Select(arc => arc.Reverse!));
    }
}
