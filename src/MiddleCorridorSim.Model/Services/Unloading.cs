using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Services;

/// <summary>Hands freight over at the end of a run: into the yard, with its share of time and cost.</summary>
internal sealed class Unloading(World world, GeneralisedCost cost, Func<CorridorNetwork> network)
{
    /// <summary>The network, once it is built.</summary>
    public CorridorNetwork Network() => network();

    /// <summary>Puts freight ashore, as the yard has room.</summary>
    /// <param name="arc">The move it made.</param>
    /// <param name="aboard">The freight.</param>
    /// <param name="log">What the vehicle spent its time on.</param>
    public IEnumerable<Event> PutOff(RideArc arc, List<Ride> aboard, RunLog log)
    {
        foreach (Ride ride in aboard)
        {
            Traveller traveller = ride.Traveller;
            bool isTruck = traveller.Plan is { IsTrucked: true };
            if (!isTruck && arc.To.Terminal?.Room(traveller) is { } room)
            {
                yield return room;
            }

            DateTime now = world.Simulation.Now;
            if (!isTruck)
            {
                arc.To.Terminal?.Unloaded(traveller, now);
            }

            Charge(arc, ride, log, aboard.Count, now);
            ride.Succeed();
        }
    }

    private void Charge(RideArc arc, Ride ride, RunLog log, int count, DateTime now)
    {
        Traveller traveller = ride.Traveller;
        FlowPlan plan = traveller.Plan!;
        traveller.Spent(arc.From.Index, ride.Departed - ride.Joined, now);
        TimeSpan told = ride.Departed - ride.Joined;
        double moneyUsd = cost.MoneyOfArc(plan, arc);
        foreach (Stay stay in log.Stays)
        {
            double shareUsd = (stay.CostUsd / count) + (arc.DistanceKm > 0 ? moneyUsd * stay.DistanceKm / arc.DistanceKm : 0);
            traveller.Spent(stay.Place, stay.Duration, now, stay.DistanceKm, shareUsd);
            told += stay.Duration;
        }

        traveller.Spent(arc.To.Index, now - ride.Joined - told, now);
        traveller.AtBorders += log.AtBorders;
        traveller.Moved(arc.Mode, arc.DistanceKm, log.Moving, moneyUsd + (log.FeesUsd / count));
        traveller.Co2eKg += arc.Co2eKgPerTonne(world.Scenario.Emissions) * traveller.Tonnes;
    }
}
