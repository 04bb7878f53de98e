using MiddleCorridorSim.Domain.Tariffs;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Services;

/// <summary>The part of a ride that freight made before its train had to put it off on the way: it tells where the freight has been.</summary>
internal sealed class BrokenRide(RideArc ride, Place to, double distanceKm) : Arc(ride.From, to, ride.Mode, distanceKm)
{
    /// <inheritdoc />
    public override string Name => ride.Name;

    /// <inheritdoc />
    public override bool HasOwnVehicle => false;

    /// <inheritdoc />
    public override bool PassesPosts => ride.PassesPosts;

    /// <inheritdoc />
    public override double FreeFlowHours => ride.FreeFlowHours;

    /// <inheritdoc />
    public override bool Takes(FlowPlan flow) => false;

    /// <inheritdoc />
    public override double PriceUsd(FlowPlan flow) => 0;

    /// <inheritdoc />
    public override double Co2eKgPerTonne(Emissions emissions) => 0;

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">Always: nobody rides it again.</exception>
    public override Event? Next(ref Leg leg) =>
        throw new InvalidOperationException($"{leg.Traveller.Name}: expected a way to travel, found a part of a ride with {ride.Name} that is over.");

    /// <summary>What was ridden, from where the ride began.</summary>
    /// <param name="ride">The whole ride.</param>
    /// <param name="to">Where the freight was put off.</param>
    /// <param name="links">The links on the way there, in order.</param>
    public static BrokenRide Of(RideArc ride, Place to, IEnumerable<LinkState> links)
    {
        LinkState[] ridden = [.. links];
        return new BrokenRide(ride, to, ridden.Sum(link => link.Link.Distance.Kilometres))
        {
            Labels = [.. ridden.Select(link => link.Link.Label).OfType<string>()],
            Links = ridden,
            Delay = new Experience(TimeSpan.FromDays(1), 0),
        };
    }
}
