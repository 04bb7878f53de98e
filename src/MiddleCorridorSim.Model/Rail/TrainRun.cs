using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Domain.Terminals;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>How a train gets from the yard where it was formed to the one where it ends, as the train experiences it.</summary>
/// <remarks>
/// A train that comes to a line whose route is closed halts at the last station before it, puts off the freight that can go on from there, and goes back with
/// the rest to where it began. Where it cannot go back it waits until the routes change.
/// </remarks>
internal sealed class TrainRun(World world, IReadOnlyList<Hop> hops, IReadOnlyDictionary<NodeId, Sampler> crews, RandomSource crewTimes)
{
    /// <summary>Runs over the path: posts, crews, gauge changes and lines, from leaving the first place to arriving at the last, or back at the first.</summary>
    /// <param name="train">The train.</param>
    /// <param name="halts">What happens to its freight where it halts before a closed line.</param>
    public IEnumerable<Event> Go(BlockTrain train, ITrainHalts halts)
    {
        DateTime left = world.Simulation.Now;
        double tonnes = train.Tonnes;
        TrainTrip trip = new(train, hops);
        while (trip.Next is { } hop)
        {
            trip.Traction.Arrive(hop.Line.Locomotives);
            foreach (Event wait in Enter(trip))
            {
                yield return wait;
            }

            foreach (Event wait in hop.Link.Permitted ? Leave(trip, hop) : Halt(trip, halts))
            {
                yield return wait;
            }
        }

        trip.Traction.Arrive(null);
        foreach (Event wait in Enter(trip))
        {
            yield return wait;
        }

        train.Ended = trip;
        Report(trip, world.Simulation.Now - left, tonnes);
    }

    /// <summary>What a train does at a place before the next line, and its run over that line; it stops short where the line is closed meanwhile.</summary>
    private IEnumerable<Event> Leave(TrainTrip trip, Hop hop)
    {
        if (trip.ReadyFor != hop)
        {
            foreach (Event wait in MakeReady(trip, hop))
            {
                yield return wait;
            }

            trip.ReadyFor = hop;
        }

        BlockTrain train = trip.Train;
        DateTime stopped = world.Simulation.Now;
        if (hop.Link.Permitted && trip.Traction.Leave(hop.Line.Locomotives) is { } locomotives)
        {
            yield return locomotives;
        }

        train.Log.Stay(hop.From.Index, world.Simulation.Now - stopped);
        if (!hop.Link.Permitted)
        {
            yield break;
        }

        DateTime entered = world.Simulation.Now;
        foreach (Event wait in hop.Line.Run(train, hop.IsForward))
        {
            yield return wait;
        }

        TimeSpan spent = world.Simulation.Now - entered;
        if (train.IsRefused)
        {
            train.Log.Stay(hop.From.Index, spent);
            yield break;
        }

        TimeSpan free = hop.Line.FreeFlow(train.TopSpeed, hop.IsForward);
        double tollUsd = hop.Link.Link.Toll.Usd;
        train.CostUsd += tollUsd;
        train.Log.FeesUsd += tollUsd;
        train.Log.Stay(world.Register.Place(Mode.Rail), spent, hop.Link.Link.Distance.Kilometres, tollUsd);
        train.Log.Moving += spent < free ? spent : free;
        world.Observer.LinkLeft(hop.Link.Index, !hop.IsForward, train.Tonnes, train.Teu, entered, world.Simulation.Now);
        trip.Move();
    }

    /// <summary>The lane into the country at the place to which a train came.</summary>
    private static IEnumerable<Event> Enter(TrainTrip trip)
    {
        Lane? inbound = trip.HasEntered ? null : Crossing.Inbound(trip.Place, trip.From, trip.Next?.To);
        trip.HasEntered = true;
        return Pass(inbound, trip.Train);
    }

    private static IEnumerable<Event> Pass(Lane? lane, BlockTrain train)
    {
        if (lane is null)
        {
            yield break;
        }

        double paid = train.CostUsd;
        foreach (Event wait in lane.Pass(train))
        {
            yield return wait;
        }

        train.IsTurnedBack = false;
        train.Log.AtBorders = train.AtBorders;
        train.Log.FeesUsd += train.CostUsd - paid;
    }

    /// <summary>The lane out of the country, crews and gauge, before a train leaves a place.</summary>
    private IEnumerable<Event> MakeReady(TrainTrip trip, Hop hop)
    {
        BlockTrain train = trip.Train;
        Place place = hop.From;
        foreach (Event wait in Pass(Crossing.Outbound(place, hop.To), train))
        {
            yield return wait;
        }

        DateTime came = world.Simulation.Now;
        if (trip.From is not null && trip.From != hop.To && crews.TryGetValue(place.Id, out Sampler? crew))
        {
            KeyedStream stream = crewTimes.Open(train.Key, (ulong)place.Index);
            yield return world.Simulation.Timeout(new TimeSpan(crew.Ticks(ref stream, train.Slowness)));
        }

        if (trip.Gauge != hop.Link.Link.Gauge
            && place.Terminal is { GaugeTracks: { } tracks, GaugeChange.Method: GaugeChangeMethod.BogieExchange } terminal)
        {
            yield return tracks.Arrive(train.Priority, terminal.TrainTime(train.Wagons, changesGauge: true, train.Key));
            trip.Gauge = hop.Link.Link.Gauge;
        }

        train.Log.Stay(place.Index, world.Simulation.Now - came);
    }

    /// <summary>The next line is closed: freight that can go on from here is put off, and the train turns.</summary>
    private IEnumerable<Event> Halt(TrainTrip trip, ITrainHalts halts)
    {
        world.Trace(trip.Train.Name, "halted", trip.Place.Id.Value, trip.Next!.Link.Id.Value);
        trip.Traction.Arrive(null);
        while (true)
        {
            foreach (Event wait in trip.At > 0 ? halts.PutOff(trip) : [])
            {
                yield return wait;
            }

            if (trip.Turn())
            {
                break;
            }

            DateTime since = world.Simulation.Now;
            yield return halts.WhenRoutesChange();
            trip.Train.Log.Stay(trip.Place.Index, world.Simulation.Now - since);
        }

        world.Trace(trip.Train.Name, "turned", trip.Place.Id.Value, trip.Next?.Link.Id.Value ?? "");
    }

    private void Report(TrainTrip trip, TimeSpan total, double tonnes)
    {
        BlockTrain train = trip.Train;
        Domain.Tariffs.ModeCosts tariff = world.Scenario.Costs.Rail;
        double perKm = (train.Teu * tariff.TeuKm.Usd) + (train.Tonnes * tariff.TonneKm.Usd) + (train.Wagons * tariff.VehicleKm.Usd);
        VehicleRun run = new(Mode.Rail, trip.Km, total, train.Log.Moving, (trip.Km * perKm) + train.PriceUsd + train.CostUsd, tonnes);
        world.Observer.Travelled(in run, world.Simulation.Now);
    }
}
