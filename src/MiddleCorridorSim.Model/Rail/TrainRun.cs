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
internal sealed class TrainRun(World world, IReadOnlyList<Hop> hops, IReadOnlyDictionary<NodeId, Sampler> crews, RandomSource crewTimes)
{
    /// <summary>Runs over the path: posts, crews, gauge changes and lines, from leaving the first place to arriving at the last.</summary>
    public IEnumerable<Event> Go(BlockTrain train)
    {
        DateTime left = world.Simulation.Now;
        Traction traction = new(train);
        for (int i = 0; i < hops.Count; i++)
        {
            Hop hop = hops[i];
            traction.Arrive(hop.Line.Locomotives);
            Place? before = i > 0 ? hops[i - 1].From : null;
            foreach (Event wait in AtPlace(train, hop.From, before, hop.To))
            {
                yield return wait;
            }

            if (traction.Leave(hop.Line.Locomotives) is { } locomotives)
            {
                DateTime stopped = world.Simulation.Now;
                yield return locomotives;
                train.Log.Stay(hop.From.Index, world.Simulation.Now - stopped);
            }

            DateTime entered = world.Simulation.Now;
            foreach (Event wait in hop.Line.Run(train, hop.IsForward))
            {
                yield return wait;
            }

            TimeSpan spent = world.Simulation.Now - entered;
            TimeSpan free = hop.Line.FreeFlow(train.TopSpeed, hop.IsForward);
            train.Log.Stay(world.Register.Place(Mode.Rail), spent, hop.Link.Link.Distance.Kilometres);
            train.Log.Moving += spent < free ? spent : free;
            world.Observer.LinkLeft(hop.Link.Index, !hop.IsForward, train.Tonnes, train.Teu, entered, world.Simulation.Now);
        }

        traction.Arrive(null);
        foreach (Event wait in AtPlace(train, hops[^1].To, hops[^1].From, null))
        {
            yield return wait;
        }

        train.Log.AtBorders = train.AtBorders;
        train.Log.FeesUsd = train.CostUsd;
        Report(train, world.Simulation.Now - left);
    }

    private IEnumerable<Event> AtPlace(BlockTrain train, Place place, Place? before, Place? after)
    {
        foreach (Lane? lane in new[] { Crossing.Inbound(place, before, after), Crossing.Outbound(place, after) })
        {
            if (lane is null)
            {
                continue;
            }

            foreach (Event wait in lane.Pass(train))
            {
                yield return wait;
            }

            train.IsTurnedBack = false;
        }

        if (before is null || after is null)
        {
            yield break;
        }

        DateTime came = world.Simulation.Now;
        if (crews.TryGetValue(place.Id, out Sampler? crew))
        {
            KeyedStream stream = crewTimes.Open(train.Key, (ulong)place.Index);
            yield return world.Simulation.Timeout(crew.Duration(ref stream));
        }

        if (place.Terminal is { GaugeTracks: { } tracks, GaugeChange.Method: GaugeChangeMethod.BogieExchange } terminal
            && GaugeOf(place, before) != GaugeOf(place, after))
        {
            yield return tracks.Arrive(train.Priority, terminal.TrainTime(train.Wagons, changesGauge: true, train.Key));
        }

        train.Log.Stay(place.Index, world.Simulation.Now - came);
    }

    private Gauge GaugeOf(Place place, Place other) =>
        hops.First(hop => (hop.From == place && hop.To == other) || (hop.From == other && hop.To == place)).Link.Link.Gauge;

    private void Report(BlockTrain train, TimeSpan total)
    {
        double km = hops.Sum(hop => hop.Link.Link.Distance.Kilometres);
        Domain.Tariffs.ModeCosts tariff = world.Scenario.Costs.Rail;
        double perKm = (train.Teu * tariff.TeuKm.Usd) + (train.Tonnes * tariff.TonneKm.Usd) + (train.Wagons * tariff.VehicleKm.Usd);
        VehicleRun run = new(Mode.Rail, km, total, train.Log.Moving, (km * perKm) + train.CostUsd, train.Tonnes);
        world.Observer.Travelled(in run, world.Simulation.Now);
    }
}
