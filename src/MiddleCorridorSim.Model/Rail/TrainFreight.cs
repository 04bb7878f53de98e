using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>The freight of a service's trains where it comes off: at the end of the run, or on the way, where a route is closed.</summary>
/// <param name="world">The world.</param>
/// <param name="arc">The move that the service offers.</param>
/// <param name="unloading">Who hands freight over.</param>
internal sealed class TrainFreight(World world, RideArc arc, Unloading unloading) : ITrainHalts
{
    /// <inheritdoc />
    public Event WhenRoutesChange() => unloading.Network().WhenChanged();

    /// <summary>Unloads a train where its run ended: where it was bound for, or where it began, if it had to go back.</summary>
    public IEnumerable<Event> Unload(BlockTrain train)
    {
        TrainTrip trip = train.Ended!;
        RideEnd end = new(arc, trip.Place, trip.Km, null);
        return PutOff(trip, end, train.Aboard);
    }

    /// <inheritdoc />
    /// <remarks>Accompanied trucks stay on board: the way back that they will take is that of their journey out.</remarks>
    public IEnumerable<Event> PutOff(TrainTrip trip)
    {
        Dictionary<(FlowPlan, int), bool> known = [];
        List<Ride> leaving = [.. trip.Train.Aboard.Where(ride => CanGoOn(ride.Traveller, trip.Place, known))];
        if (leaving.Count == 0)
        {
            return [];
        }

        world.Trace(trip.Train.Name, "put off", trip.Place.Id.Value, FormattableString.Invariant($"{leaving.Count} consignments"));
        return PutOff(trip, new RideEnd(arc, trip.Place, trip.Km, BrokenRide.Of(arc, trip.Place, trip.Behind)), leaving);
    }

    /// <summary>The work of a terminal on a train: loading, unloading, or carrying freight over to another gauge.</summary>
    /// <param name="terminal">The terminal; null where there is none.</param>
    /// <param name="train">The train.</param>
    /// <param name="isArrival">Whether it is unloaded.</param>
    /// <param name="changesGauge">Whether some of what is unloaded goes on by a train of another gauge.</param>
    public static IEnumerable<Event> Work(TerminalFacilities? terminal, BlockTrain train, bool isArrival, bool changesGauge = false)
    {
        if (terminal is null || train.Aboard.Count == 0)
        {
            yield break;
        }

        while (!terminal.Gate.IsOpen)
        {
            yield return terminal.Gate.WhenOpen();
        }

        changesGauge &= terminal.GaugeTracks is not null;
        TimeSpan time = terminal.TrainTime(train.Wagons, changesGauge, Keys.Mix(train.Key, isArrival ? 1UL : 0UL));
        Stations.Station? tracks = changesGauge ? terminal.GaugeTracks : terminal.Tracks;
        if (tracks is not null)
        {
            yield return tracks.Arrive(train.Priority, time);
        }
        else
        {
            foreach (Event work in terminal.Hands.Work(time))
            {
                yield return work;
            }
        }
    }

    private IEnumerable<Event> PutOff(TrainTrip trip, RideEnd end, List<Ride> leaving)
    {
        BlockTrain train = trip.Train;
        DateTime arrived = world.Simulation.Now;
        foreach (Event wait in Work(end.At.Terminal, train, isArrival: true, leaving.Exists(ride => ChangesGauge(ride.Traveller, end.At, trip.Gauge))))
        {
            yield return wait;
        }

        train.Log.Stay(end.At.Index, world.Simulation.Now - arrived);
        foreach (Event wait in unloading.PutOff(end, leaving, (train.Log, train.Teu), (train.Carrier, NextOf(train, end.At))))
        {
            yield return wait;
        }

        train.TakeOff(leaving);
    }

    /// <summary>Whether freight that came on one gauge goes on by a train that begins on the other.</summary>
    private static bool ChangesGauge(Traveller traveller, Place at, Gauge gauge) =>
        traveller is Consignment { Itinerary: { } way }
        && Array.Find(way.Arcs, arc => arc.From == at) is RideArc { Mode: Mode.Rail, Links: [{ } first, ..] }
        && first.Link.Gauge != gauge;

    /// <summary>What a train of limited number loads where its run ended.</summary>
    private WaitingFreight? NextOf(BlockTrain train, Place at) => !train.Carrier.IsLimited ? null
        : at == arc.To ? (arc.Reverse as RideArc)?.Waiting
        : at == arc.From ? arc.Waiting
        : null;

    private bool CanGoOn(Traveller traveller, Place at, Dictionary<(FlowPlan Plan, int Vias), bool> known)
    {
        if (traveller is not Consignment { Plan: { IsTrucked: false } plan } consignment)
        {
            return false;
        }

        int vias = consignment.ViasPassed(arc.From);
        if (!known.TryGetValue((plan, vias), out bool can))
        {
            can = (at == plan.Destination && vias == plan.Via.Count)
                || unloading.Network().Itineraries(plan, at, new WayBehind(vias, null), world.Simulation.Now).Any();
            known.Add((plan, vias), can);
        }

        return can;
    }
}
