using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Domain.Terminals;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>A port or yard at run time: berths, cranes, tracks, gates, and the yard where freight waits.</summary>
/// <remarks>
/// Cranes work in gangs: a vessel or train is worked by one gang, and there are as many gangs as berths (or as cranes, where there are fewer), each with
/// its share of the cranes. A consignment takes room in the yard from unloading to leaving; a full yard holds up unloading.
/// </remarks>
internal sealed class TerminalFacilities
{
    private readonly World _world;
    private readonly Terminal _data;
    private readonly int _number;
    private readonly Sampler? _handling;
    private readonly Sampler? _dwell;
    private readonly Sampler? _gateService;
    private readonly Sampler? _trainHandling;
    private readonly Sampler? _gaugePerTrain;
    private readonly RandomSource _random;
    private readonly Container? _yard;
    private readonly int _place;
    private readonly List<(BoothSchedule Schedule, string Kind)> _schedules = [];

    /// <summary>Builds a terminal.</summary>
    public TerminalFacilities(World world, NodeId id, Terminal data)
    {
        _world = world;
        _data = data;
        Id = id;
        _number = world.Register.Terminal(id);
        _place = world.Register.Place(id);
        _random = world.Random($"terminal:{id}");
        Gate = new Gate(world.Simulation);
        _handling = SamplerOf(data.Handling);
        _dwell = SamplerOf(data.Dwell);
        _gateService = SamplerOf(data.GateService);
        _trainHandling = SamplerOf(data.TrainHandling);
        _gaugePerTrain = SamplerOf(data.GaugeChange?.PerTrain);
        Berths = Build("berth", data.Berths);
        int gangs = Math.Min(data.Berths ?? int.MaxValue, data.Cranes ?? int.MaxValue);
        Gangs = Build("terminal", data.Cranes is null ? null : gangs);
        CranesPerGang = data.Cranes is { } cranes ? cranes / (double)gangs : 1;
        Tracks = Build("tracks", data.Tracks);
        Gates = Build("gate", data.Gates);
        GaugeTracks = Build("gauge", data.GaugeChange?.Tracks);
        _yard = data.Storage is { } storage ? new Container(world.Simulation, storage.Amount) : null;
        double prior = (_dwell?.MeanTicks ?? 0) / TimeSpan.TicksPerHour;
        Delay = new Experience(world.Scenario.Choice.Memory, prior);
    }

    /// <summary>The node where it stands.</summary>
    public NodeId Id { get; }

    /// <summary>Closed while a disruption holds: nothing is loaded or unloaded, no truck enters.</summary>
    public Gate Gate { get; }

    /// <summary>Places alongside for vessels; null where they are not limited.</summary>
    public Station? Berths { get; }

    /// <summary>Gangs of cranes; null where cranes are not limited.</summary>
    public Station? Gangs { get; }

    /// <summary>Cranes in one gang.</summary>
    public double CranesPerGang { get; }

    /// <summary>Tracks where trains are loaded and unloaded; null where they are not limited.</summary>
    public Station? Tracks { get; }

    /// <summary>Gates for trucks; null where they are not limited.</summary>
    public Station? Gates { get; }

    /// <summary>Tracks where trains change gauge; null where they do not.</summary>
    public Station? GaugeTracks { get; }

    /// <summary>How freight changes gauge here; null where it does not.</summary>
    public GaugeChange? GaugeChange => _data.GaugeChange;

    /// <summary>Time in the yard that freight met lately, when it changed here.</summary>
    public Experience Delay { get; }

    /// <summary>Begins to keep its hours, and its cranes to fail.</summary>
    public void Start()
    {
        foreach ((BoothSchedule schedule, string kind) in _schedules)
        {
            schedule.Start();
            if (kind == "terminal" && _data.Breakdowns is { } breakdowns)
            {
                Outages.StartAll(_world.Simulation, schedule, breakdowns, (_world.Random("breakdowns"), Keys.Of($"{kind}:{Id}")));
            }
        }
    }

    /// <summary>Whether freight of a flow is handled at a terminal between two arcs.</summary>
    /// <remarks>Freight that comes or goes with a service is; a whole train or vessel where it begins, ends or changes gauge.</remarks>
    public static bool IsUsed(FlowPlan plan, Arc? before, Arc? after) =>
        plan.IsWholeVehicle ? before is null || after is null || VehicleCall.ChangesGauge(before, after)
        : before is { HasOwnVehicle: false } || after is { HasOwnVehicle: false };

    /// <summary>The fee for handling one consignment, in USD.</summary>
    public double FeeUsd(FlowPlan plan) => _data.HandlingFee.Usd * plan.Teu;

    /// <summary>Expected hours in the yard or at the gate.</summary>
    public double ExpectedHours(FlowPlan plan, DateTime now)
    {
        double closed = Gate.IsOpen ? 0 : Math.Max(0, (Gate.ExpectedOpening - now).TotalHours);
        return closed + (plan.IsTrucked ? (_gateService?.MeanTicks ?? 0) / TimeSpan.TicksPerHour
            : plan.IsWholeVehicle ? (plan.Unit == ConsignmentUnit.Vessel ? _handling : _trainHandling)?.MeanTicks / TimeSpan.TicksPerHour ?? 0
            : Delay.Expected(now));
    }

    /// <summary>What a consignment goes through between two arcs: the gate for a truck, the yard for a container or wagonload.</summary>
    public IEnumerable<Event> Change(Traveller traveller, FlowPlan plan, Arc? before, Arc? after) => plan.IsWholeVehicle
        ? VehicleCall.Work(_world, this, traveller, (before, after))
        : ChangeFreight(traveller, plan, before, after);

    private IEnumerable<Event> ChangeFreight(Traveller traveller, FlowPlan plan, Arc? before, Arc? after)
    {
        DateTime came = _world.Simulation.Now;
        while (!Gate.IsOpen)
        {
            yield return Gate.WhenOpen();
        }

        KeyedStream stream = _random.Open(traveller.Key, before is null ? 0UL : 1UL);
        if (plan.IsTrucked)
        {
            if (_gateService is not null && Gates is not null)
            {
                yield return Gates.Arrive(traveller.Priority, _gateService.Duration(ref stream));
            }
            else if (_gateService is not null)
            {
                yield return _world.Simulation.Timeout(_gateService.Duration(ref stream));
            }
        }
        else if (_dwell is not null && before is not null && after is not null)
        {
            yield return _world.Simulation.Timeout(_dwell.Duration(ref stream));
        }

        TimeSpan stay = _world.Simulation.Now - came;
        double feeUsd = traveller.Yard.Terminal == this && before is null ? 0 : FeeUsd(plan);
        traveller.CostUsd += feeUsd;
        traveller.Spent(_place, stay, _world.Simulation.Now, costUsd: feeUsd);
        if (!plan.IsTrucked && before is not null && after is not null)
        {
            Delay.Observe(stay.TotalHours, _world.Simulation.Now);
        }

        if (!plan.IsTrucked)
        {
            EnterYard(traveller, came, 0);
        }
    }

    /// <summary>Room in the yard for one consignment: happens when there is some. Null where room is not limited.</summary>
    public Event? Room(Traveller traveller) => _yard is null ? null : _yard.Put(Math.Min(Size(traveller), _yard.Capacity));

    /// <summary>A consignment is in the yard now.</summary>
    public void EnterYard(Traveller traveller, DateTime since, double reserved)
    {
        if (traveller.Yard.Terminal is null)
        {
            traveller.Yard = new YardStay(this, since, reserved);
        }
    }

    /// <summary>A consignment is unloaded into the yard, where room was kept for it.</summary>
    public void Unloaded(Traveller traveller, DateTime now) =>
        EnterYard(traveller, now, _yard is null ? 0 : Math.Min(Size(traveller), _yard.Capacity));

    /// <summary>A consignment leaves the yard: its room is free, and demurrage is due.</summary>
    public void LeaveYard(Traveller traveller, DateTime now)
    {
        YardStay yard = traveller.Yard;
        traveller.Yard = default;
        if (yard.Reserved > 0)
        {
            _yard!.Get(yard.Reserved);
        }

        TimeSpan stay = now - yard.Since;
        if (stay > _data.FreeTime)
        {
            double demurrageUsd = (stay - _data.FreeTime).TotalHours * _data.Demurrage.UsdPerHour * traveller.Teu;
            traveller.CostUsd += demurrageUsd;
            traveller.Spent(_place, TimeSpan.Zero, now, costUsd: demurrageUsd);
        }

        _world.Observer.TerminalLeft(_number, traveller.Tonnes, traveller.Teu, stay, now);
    }

    /// <summary>Time for one gang to lift a number of consignments.</summary>
    /// <param name="consignments">How many.</param>
    /// <param name="own">How long one takes where the vessel says so itself; then no crane is needed.</param>
    /// <param name="stream">Where to draw from.</param>
    public TimeSpan LiftingTime(int consignments, Sampler? own, ref KeyedStream stream)
    {
        Sampler? each = own ?? _handling;
        long ticks = 0;
        for (int i = 0; each is not null && i < consignments; i++)
        {
            ticks += each.Ticks(ref stream);
        }

        return new TimeSpan(own is null ? Sampler.Round(ticks / CranesPerGang) : ticks);
    }

    /// <summary>Time to load or unload a whole vessel: one consignment, by one gang.</summary>
    public TimeSpan VesselTime(ulong key)
    {
        KeyedStream stream = _random.Open(key, 3);
        return LiftingTime(1, null, ref stream);
    }

    /// <summary>A whole train or vessel leaves after its work.</summary>
    public void Worked(Traveller vehicle, TimeSpan stay, DateTime now)
    {
        double feeUsd = FeeUsd(vehicle.Plan!);
        vehicle.CostUsd += feeUsd;
        vehicle.Spent(_place, stay, now, costUsd: feeUsd);
        _world.Observer.TerminalLeft(_number, vehicle.Tonnes, vehicle.Teu, stay, now);
    }

    /// <summary>Time to load or unload a train, or, at a gauge change, to carry its freight over.</summary>
    public TimeSpan TrainTime(double wagons, bool changesGauge, ulong key)
    {
        KeyedStream stream = _random.Open(key, 2);
        return changesGauge
            ? (_gaugePerTrain?.Duration(ref stream) ?? TimeSpan.Zero) + (_data.GaugeChange!.PerWagon * wagons)
            : _trainHandling?.Duration(ref stream) ?? TimeSpan.Zero;
    }

    private static Sampler? SamplerOf(Domain.Distributions.Distribution? distribution) =>
        distribution is null ? null : Sampler.Of(distribution);

    private double Size(Traveller traveller) => _data.Storage!.Value.Unit switch
    {
        LoadUnit.Teu => traveller.Teu,
        LoadUnit.Tonnes => traveller.Tonnes,
        LoadUnit.Wagons => traveller.Wagons,
        _ => 1,
    };

    private Station? Build(string kind, int? count)
    {
        if (count is not { } number)
        {
            return null;
        }

        StationSettings settings = new()
        {
            Name = $"{kind}:{Id}",
            Booths = number,
            Discipline = Discipline.Priority,
            ShiftEnd = ShiftEnd.Suspend,
        };
        Station station = new(_world.Simulation, settings, _world.Register.Station($"{kind}:{Id}"), _world.Observer);
        if (kind is "terminal" or "gauge" or "gate")
        {
            _schedules.Add((new BoothSchedule(_world.Simulation, station, number, (_data.Hours, null)), kind));
        }

        return station;
    }
}
