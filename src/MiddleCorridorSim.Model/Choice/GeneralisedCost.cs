using MiddleCorridorSim.Domain.Tariffs;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Choice;

/// <summary>What a move costs a consignment in all: money, and expected time at what an hour is worth to it.</summary>
internal sealed class GeneralisedCost(Costs costs)
{
    /// <summary>The cost of an itinerary, in USD.</summary>
    public double Of(FlowPlan plan, IReadOnlyList<Arc> arcs, DateTime now)
    {
        double total = 0;
        bool isCleared = false;
        Arc? before = null;
        foreach (Arc arc in arcs)
        {
            total += OfChange(plan, arc.From, (before, arc), ref isCleared, now) + OfArc(plan, arc, now);
            before = arc;
        }

        return total + OfChange(plan, arcs[^1].To, (before, null), ref isCleared, now);
    }

    /// <summary>Whether the last post on the way so far has cleared what comes next (a one-stop crossing).</summary>
    public static bool Clears(FlowPlan plan, IReadOnlyList<Arc> arcs, DateTime now)
    {
        bool isCleared = false;
        Arc? before = null;
        foreach (Arc arc in arcs)
        {
            OfChange(plan, arc.From, (before, arc), ref isCleared, now);
            before = arc;
        }

        return isCleared;
    }

    /// <summary>The cost of one arc: price, cost by distance, and time with the delay that others met.</summary>
    public double OfArc(FlowPlan plan, Arc arc, DateTime now)
    {
        double hours = arc.FreeFlowHours + arc.Delay.Expected(now) + arc.ClosedHours(now);
        return MoneyOfArc(plan, arc) + arc.BorderUsd(plan, now) + (hours * plan.ValueOfTimeUsdPerHour);
    }

    /// <summary>The money that one arc costs a consignment, in USD, without what is paid at posts on the way.</summary>
    public double MoneyOfArc(FlowPlan plan, Arc arc)
    {
        ModeCosts tariff = costs.Of(arc.Mode);
        double perKm = (plan.Teu * tariff.TeuKm.Usd) + (plan.Tonnes * tariff.TonneKm.Usd);
        perKm += arc.Mode == Domain.Network.Mode.Rail ? plan.Wagons * tariff.VehicleKm.Usd : arc.HasOwnVehicle ? tariff.VehicleKm.Usd : 0;
        return arc.PriceUsd(plan) + (arc.DistanceKm * perKm);
    }

    /// <summary>The cost of passing a place between two arcs: its posts and its terminal.</summary>
    /// <param name="plan">Whose cost.</param>
    /// <param name="place">The place.</param>
    /// <param name="way">The arcs before and after it; null where the journey begins or ends.</param>
    /// <param name="isCleared">Whether the post behind has cleared it for the next one (a one-stop crossing); then whether it has so after this place.</param>
    /// <param name="now">Now.</param>
    public static double OfChange(FlowPlan plan, Place place, (Arc? Before, Arc? After) way, ref bool isCleared, DateTime now)
    {
        if (!place.HasFacilities)
        {
            return 0;
        }

        double usd = 0;
        double hours = 0;
        Lane? inbound = Crossing.Inbound(plan, place, way.Before, way.After);
        Lane? outbound = Crossing.Outbound(plan, place, way.After);
        foreach (Lane? lane in (ReadOnlySpan<Lane?>)[inbound, outbound])
        {
            if (lane is not null)
            {
                (double stay, double paid) = lane.Expected(plan.Teu, isCleared && lane == inbound, now);
                hours += stay;
                usd += paid;
                isCleared = lane.ClearsAhead;
            }
        }

        if (place.Terminal is { } terminal
            && (TerminalFacilities.IsUsed(plan, way.Before, way.After) || terminal.PassesGate(plan, way.Before, way.After)))
        {
            usd += terminal.FeeUsd(plan);
            hours += terminal.ExpectedHours(plan, now);
        }

        return usd + (hours * plan.ValueOfTimeUsdPerHour);
    }
}
