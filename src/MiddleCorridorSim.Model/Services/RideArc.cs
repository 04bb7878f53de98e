using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Domain.Tariffs;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Rail;

namespace MiddleCorridorSim.Model.Services;

/// <summary>A move as freight of a train service or vessel fleet: freight waits at one end until it is carried to the other.</summary>
internal sealed class RideArc(Simulation simulation, Place from, Place to, Mode mode, double distanceKm, RideTerms terms)
    : Arc(from, to, mode, distanceKm)
{
    /// <inheritdoc />
    public override string Name => terms.Name;

    /// <inheritdoc />
    public override bool HasOwnVehicle => false;

    /// <inheritdoc />
    public override bool PassesPosts => Mode == Mode.Rail;

    /// <inheritdoc />
    public override double FreeFlowHours => terms.FreeFlowHours;

    /// <summary>The route group of the service, besides those of its links; null where it has none.</summary>
    public RoutePath? Route { get; init; }

    /// <summary>Who waits for it here.</summary>
    public required WaitingFreight Waiting { get; init; }

    /// <summary>Closed while a disruption of the service itself holds.</summary>
    public required Gate Gate { get; init; }

    /// <summary>The posts that its trains pass; none, where freight passes them by itself.</summary>
    public PathPosts Posts { get; init; } = PathPosts.None;

    /// <summary>What the vehicle pays for each run, whatever is on board.</summary>
    public required VehicleCharge Charge { get; init; }

    /// <summary>Vessels: holds those at sea where they are, while a disruption of the fleet or of its link does.</summary>
    public Gate UnderWay { get; } = new(simulation);

    /// <summary>Whether the service itself is in a route group.</summary>
    public bool BelongsTo(RoutePath group) => Route is { } route && group.Holds(route);

    /// <inheritdoc />
    public override bool Takes(FlowPlan plan) => terms.Carries.Contains(plan.Unit) && Waiting.Holds(plan) && plan.Flow.Mode switch
    {
        FlowMode.Sea => Mode == Mode.Sea,
        FlowMode.Road => plan.IsTrucked,
        _ => true,
    };

    /// <inheritdoc />
    public override double PriceUsd(FlowPlan plan) => terms.Price.Usd + (terms.TeuPrice.Usd * plan.Teu);

    /// <inheritdoc />
    public override double Co2eKgPerTonne(Emissions emissions) =>
        (terms.Emissions ?? emissions.Of(Mode)).GramsPerTonneKilometre * DistanceKm / 1000;

    /// <inheritdoc />
    public override double BorderUsd(FlowPlan plan, DateTime now) => Posts.ExpectedUsd(plan.Teu, now) + Charge.ExpectedUsd(plan.Teu, now);

    /// <inheritdoc />
    public override double ClosedHours(DateTime now)
    {
        double service = Gate.IsOpen ? 0 : Math.Max(0, (Gate.ExpectedOpening - now).TotalHours);
        return Math.Max(Math.Max(base.ClosedHours(now), Posts.ClosedHours(now)), service);
    }

    /// <inheritdoc />
    public override Event? Next(ref Leg leg)
    {
        if (leg.Aboard is null)
        {
            Ride joined = Waiting.Join(leg.Traveller);
            leg.Aboard = joined;
            return joined;
        }

        TimeSpan taken = simulation.Now - leg.Came;
        Ride ride = (Ride)leg.Aboard;
        leg.Traveller.IsSentBack |= ride.IsSentBack;
        if (ride is { IsSentBack: true, HasDeparted: false })
        {
            leg.Traveller.Spent(From.Index, taken, simulation.Now);
        }
        else if (!ride.IsSentBack)
        {
            Delay.Observe(Math.Max(0, (taken.Ticks / (double)TimeSpan.TicksPerHour) - FreeFlowHours), simulation.Now);
        }

        return null;
    }
}
