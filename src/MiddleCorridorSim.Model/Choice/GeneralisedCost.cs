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
        Arc? before = null;
        foreach (Arc arc in arcs)
        {
            total += OfChange(plan, arc.From, before, arc, now) + OfArc(plan, arc, now);
            before = arc;
        }

        return total + OfChange(plan, arcs[^1].To, before, null, now);
    }

    /// <summary>The cost of one arc: price, cost by distance, and time with the delay that others met.</summary>
    public double OfArc(FlowPlan plan, Arc arc, DateTime now)
    {
        double hours = arc.FreeFlowHours + arc.Delay.ExpectedHours(now) + arc.ClosedHours(now);
        return MoneyOfArc(plan, arc) + (hours * plan.ValueOfTimeUsdPerHour);
    }

    /// <summary>The money that one arc costs a consignment, in USD.</summary>
    public double MoneyOfArc(FlowPlan plan, Arc arc)
    {
        ModeCosts tariff = costs.Of(arc.Mode);
        double perKm = (plan.Teu * tariff.TeuKm.Usd) + (plan.Tonnes * tariff.TonneKm.Usd);
        perKm += arc.Mode == Domain.Network.Mode.Rail ? plan.Wagons * tariff.VehicleKm.Usd : arc.HasOwnVehicle ? tariff.VehicleKm.Usd : 0;
        return arc.PriceUsd(plan) + (arc.DistanceKm * perKm);
    }

    /// <summary>The cost of passing a place between two arcs: its posts and its terminal.</summary>
    public static double OfChange(FlowPlan plan, Place place, Arc? before, Arc? after, DateTime now)
    {
        double usd = 0;
        double hours = 0;
        Lane? inbound = Crossing.Inbound(plan, place, before, after);
        Lane? outbound = Crossing.Outbound(plan, place, after);
        foreach (Lane? lane in (ReadOnlySpan<Lane?>)[inbound, outbound])
        {
            if (lane is not null)
            {
                usd += lane.FeesUsd(plan);
                hours += lane.Delay.ExpectedHours(now) + lane.ClosedHours(now);
            }
        }

        if (place.Terminal is { } terminal && TerminalFacilities.IsUsed(plan, before, after))
        {
            usd += terminal.FeeUsd(plan);
            hours += terminal.ExpectedHours(plan, now);
        }

        return usd + (hours * plan.ValueOfTimeUsdPerHour);
    }
}
