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

    /// <summary>What freight pays for a move: price and cost by distance, in USD.</summary>
    public double MoneyUsd(RideArc arc, List<Ride> aboard) => aboard.Sum(ride => cost.MoneyOfArc(ride.Traveller.Plan!, arc));

    /// <summary>Puts freight ashore where it was bound for, as the yard has room.</summary>
    /// <param name="arc">The move it made.</param>
    /// <param name="aboard">The freight.</param>
    /// <param name="log">What the vehicle spent its time on.</param>
    /// <param name="unloader">Who unloads it, and what that loads here next; null where it loads nothing.</param>
    public IEnumerable<Event> PutOff(RideArc arc, List<Ride> aboard, RunLog log, (Carrier Carrier, WaitingFreight? Next) unloader) =>
        PutOff(new RideEnd(arc, arc.To, arc.DistanceKm, null), aboard, (log, aboard.Sum(ride => ride.Traveller.Teu)), unloader);

    /// <summary>Puts freight ashore, as the yard has room.</summary>
    /// <param name="end">Where its ride ended.</param>
    /// <param name="leaving">The freight.</param>
    /// <param name="run">
    /// What the vehicle spent its time and money on, of which what the freight pays is taken out; and TEU on board, what stays there included: each pays by its
    /// share of them.
    /// </param>
    /// <param name="unloader">Who unloads it, and what that loads here next; null where it loads nothing.</param>
    public IEnumerable<Event> PutOff(RideEnd end, List<Ride> leaving, (RunLog Log, double Teu) run, (Carrier Carrier, WaitingFreight? Next) unloader)
    {
        double left = 1;
        foreach (Ride ride in leaving)
        {
            Traveller traveller = ride.Traveller;
            bool isTruck = traveller.Plan is { IsTrucked: true };
            if (!isTruck && end.At.Terminal?.Room(traveller, unloader.Carrier, unloader.Next) is { } room)
            {
                yield return room;
            }

            DateTime now = world.Simulation.Now;
            if (!isTruck)
            {
                end.At.Terminal?.Unloaded(traveller, now);
            }

            double share = run.Teu > 0 ? traveller.Teu / run.Teu : 1.0 / leaving.Count;
            left -= share;
            Charge(end, ride, run.Log, share, now);
            ride.IsSentBack = !end.IsReached;
            if (end.Ridden is { } ridden && traveller is Consignment consignment)
            {
                consignment.BrokenRide = ridden;
            }

            ride.Succeed();
        }

        run.Log.Keep(left);
    }

    /// <summary>Gives freight back that was loaded and will not be carried: it looks for another way from where it is.</summary>
    public static void PutBack(List<Ride> aboard)
    {
        foreach (Ride ride in aboard)
        {
            ride.Departed = default;
            ride.IsSentBack = true;
            ride.Succeed();
        }
    }

    private void Charge(RideEnd end, Ride ride, RunLog log, double share, DateTime now)
    {
        RideArc arc = end.Arc;
        Traveller traveller = ride.Traveller;
        FlowPlan plan = traveller.Plan!;
        traveller.Spent(arc.From.Index, ride.Departed - ride.Joined, now);
        TimeSpan told = ride.Departed - ride.Joined;
        double moneyUsd = cost.MoneyOfArc(plan, arc);
        foreach (Stay stay in log.Stays)
        {
            double shareUsd = (stay.CostUsd * share) + (arc.DistanceKm > 0 ? moneyUsd * stay.DistanceKm / arc.DistanceKm : 0);
            traveller.Spent(stay.Place, stay.Duration, now, stay.DistanceKm, shareUsd);
            told += stay.Duration;
        }

        traveller.Spent(end.At.Index, now - ride.Joined - told, now);
        traveller.AtBorders += log.AtBorders;
        traveller.Moved(arc.Mode, arc.DistanceKm * end.Part, log.Moving, (moneyUsd * end.Part) + (log.FeesUsd * share));
        traveller.Co2eKg += arc.Co2eKgPerTonne(world.Scenario.Emissions) * end.Part * traveller.Tonnes;
    }
}
