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
    private const int Waiting = 0;
    private const int Stopped = 1;
    private const int Rolling = 2;

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
    public override Event? Next(ref Leg leg)
    {
        Gate gate = _link.Gate;
        if (leg.Stage == Waiting)
        {
            if (!gate.IsOpen)
            {
                if (IsPermitted)
                {
                    return gate.WhenOpen();
                }

                leg.Traveller.IsSentBack = true;
                leg.Traveller.Spent(From.Index, _world.Simulation.Now - leg.Came, _world.Simulation.Now);
                leg.Traveller.Stood += _world.Simulation.Now - leg.Came;
                return null;
            }

            Enter(ref leg);
        }
        else if (leg.Stage == Rolling)
        {
            leg.Left = gate.Halted - leg.Halted;
            leg.Stage = Stopped;
        }

        if (leg.Left > TimeSpan.Zero)
        {
            if (gate.IsHalted)
            {
                return gate.WhenOpen();
            }

            leg.Halted = gate.Halted;
            leg.Stage = Rolling;
            return leg.Traveller.Sleep(_world.Simulation, leg.Left);
        }

        Finish(ref leg);
        return null;
    }

    private void Enter(ref Leg leg)
    {
        Traveller traveller = leg.Traveller;
        leg.Entered = _world.Simulation.Now;
        traveller.Yard.Terminal?.LeaveYard(traveller, leg.Entered);
        traveller.SetOut(leg.Entered);
        leg.Driving = _time.Draw(traveller.Key, _link.Gate.Slowness);
        leg.Left = leg.Driving;
        if (traveller.Plan is { Fleet: { } fleet } && Mode == Mode.Road)
        {
            leg.Left += Rest(traveller, fleet, leg.Entered - leg.Came, leg.Driving);
        }

        leg.Stage = Stopped;
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

    private void Finish(ref Leg leg)
    {
        Traveller traveller = leg.Traveller;
        DateTime now = _world.Simulation.Now;
        double hours = (now - leg.Came).Ticks / (double)TimeSpan.TicksPerHour;
        Delay.Observe(Math.Max(0, hours - FreeFlowHours), now);
        double moneyUsd = _cost.MoneyOfArc(traveller.Plan!, this);
        traveller.Moved(Mode, DistanceKm, leg.Driving, moneyUsd);
        traveller.OwnTotal += Mode == traveller.OwnMode ? now - leg.Came : TimeSpan.Zero;
        traveller.Co2eKg += Co2eKgPerTonne(_world.Scenario.Emissions) * traveller.Tonnes;
        traveller.Spent(From.Index, leg.Entered - leg.Came, now);
        traveller.Spent(_moving, now - leg.Entered, now, DistanceKm, moneyUsd);
        _world.Observer.LinkLeft(_link.Index, _isBackward, traveller.Tonnes, traveller.Teu, leg.Entered, now);
        if (_world.Observer.Tracing)
        {
            _world.Trace(traveller.Name, "arrived", To.Id.Value, _link.Id.Value);
        }
    }
}
