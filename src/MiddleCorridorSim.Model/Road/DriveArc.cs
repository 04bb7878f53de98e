using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Domain.Tariffs;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Road;

/// <summary>A drive along a road link, or the run of a vessel that sails by itself along a sea link.</summary>
internal sealed class DriveArc : Arc
{
    private readonly World _world;
    private readonly LinkState _link;
    private readonly TravelTime _time;
    private readonly GeneralisedCost _cost;
    private readonly int _moving;
    private readonly bool _isBackward;

    /// <summary>One direction of a link.</summary>
    public DriveArc(World world, LinkState link, Place from, Place to, GeneralisedCost cost)
        : base(from, to, link.Link.Mode, link.Link.Distance.Kilometres)
    {
        _world = world;
        _link = link;
        _cost = cost;
        _time = new TravelTime(link.Link, world.Random($"travel:{link.Id}"));
        _moving = world.Register.Place(link.Link.Mode);
        _isBackward = from.Id != link.Link.From;
    }

    /// <inheritdoc />
    public override string Name => _link.Id.Value;

    /// <inheritdoc />
    public override bool HasOwnVehicle => true;

    /// <inheritdoc />
    public override double FreeFlowHours => _time.MeanHours;

    /// <inheritdoc />
    public override bool Takes(FlowPlan plan) => Mode == Mode.Road
        ? plan.Flow.Mode is FlowMode.Road or FlowMode.Any && plan.Unit is ConsignmentUnit.Truckload or ConsignmentUnit.Container
        : plan.Unit == ConsignmentUnit.Vessel && plan.Flow.Mode is FlowMode.Sea or FlowMode.Any;

    /// <inheritdoc />
    public override double PriceUsd(FlowPlan plan) => _link.Link.Toll.Usd;

    /// <inheritdoc />
    public override double Co2eKgPerTonne(Emissions emissions) => emissions.Of(Mode).GramsPerTonneKilometre * DistanceKm / 1000;

    /// <inheritdoc />
    public override IEnumerable<Event> Carry(Traveller traveller)
    {
        DateTime came = _world.Simulation.Now;
        while (!_link.Gate.IsOpen)
        {
            if (!IsPermitted)
            {
                traveller.IsSentBack = true;
                traveller.Spent(From.Index, _world.Simulation.Now - came, _world.Simulation.Now);
                yield break;
            }

            yield return _link.Gate.WhenOpen();
        }

        DateTime entered = _world.Simulation.Now;
        traveller.Yard.Terminal?.LeaveYard(traveller, entered);
        traveller.SetOut(entered);
        TimeSpan driving = _time.Draw(traveller.Key, _link.Gate.Slowness);
        TimeSpan rest = traveller.Plan is { Fleet: { } fleet } && Mode == Mode.Road ? Rest(traveller, fleet, entered - came, driving) : default;
        for (TimeSpan left = driving + rest; left > TimeSpan.Zero;)
        {
            while (_link.Gate.IsHalted)
            {
                yield return _link.Gate.WhenOpen();
            }

            TimeSpan held = _link.Gate.Halted;
            yield return _world.Simulation.Timeout(left);
            left = _link.Gate.Halted - held;
        }

        Finish(traveller, came, entered, driving);
    }

    private static TimeSpan Rest(Traveller traveller, TruckFleet fleet, TimeSpan stood, TimeSpan driving)
    {
        if (!fleet.DriverHours)
        {
            return TimeSpan.Zero;
        }

        DriverHours.Stay(traveller, fleet, stood + traveller.Stood);
        traveller.Stood = TimeSpan.Zero;
        return DriverHours.Pauses(traveller, fleet, driving);
    }

    private void Finish(Traveller traveller, DateTime came, DateTime entered, TimeSpan driving)
    {
        DateTime now = _world.Simulation.Now;
        double hours = (now - came).Ticks / (double)TimeSpan.TicksPerHour;
        Delay.Observe(Math.Max(0, hours - FreeFlowHours), now);
        double moneyUsd = _cost.MoneyOfArc(traveller.Plan!, this);
        traveller.Moved(Mode, DistanceKm, driving, moneyUsd);
        traveller.RoadTotal += Mode == Mode.Road ? now - came : TimeSpan.Zero;
        traveller.Co2eKg += Co2eKgPerTonne(_world.Scenario.Emissions) * traveller.Tonnes;
        traveller.Spent(From.Index, entered - came, now);
        traveller.Spent(_moving, now - entered, now, DistanceKm, moneyUsd);
        _world.Observer.LinkLeft(_link.Index, _isBackward, traveller.Tonnes, traveller.Teu, entered, now);
        if (_world.Observer.Tracing)
        {
            _world.Trace(traveller.Name, "arrived", To.Id.Value, _link.Id.Value);
        }
    }
}
