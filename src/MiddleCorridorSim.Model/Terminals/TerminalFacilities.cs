using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Domain.Terminals;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;
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
        Hands = new FreeHands(world.Simulation, data.Hours);
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
        Quay = Berths is null ? null : new Quay(Berths);
        Yard = data.Storage is { } storage ? new Yard(world.Simulation, world.Gridlock, this, storage.Amount) : null;
        double prior = (_dwell?.MeanTicks ?? 0) / TimeSpan.TicksPerHour;
        Delay = new Experience(world.Scenario.Choice.Memory, prior);
    }

    /// <summary>The node where it stands.</summary>
    public NodeId Id { get; }

    /// <summary>Closed while a disruption holds: nothing is loaded or unloaded, no truck enters.</summary>
    public Gate Gate { get; }

    /// <summary>Does the work that no crane, track or gate limits.</summary>
    public FreeHands Hands { get; }

    /// <summary>Places alongside for vessels; null where they are not limited.</summary>
    public Station? Berths { get; }

    /// <summary>Who lies in the berths; null where they are not limited.</summary>
    public Quay? Quay { get; }

    /// <summary>Room for freight that was unloaded here; null where it is not limited.</summary>
    public Yard? Yard { get; }

    /// <summary>Whether some vessel alongside does not wait for room in the yard: it will make its berth free.</summary>
    public bool FreesBerthByItself => Quay is null || Quay.Taken > (Yard?.WantingAlongside ?? 0);

    /// <summary>Whether some vessel alongside will make its berth free, as was judged last.</summary>
    public bool FreesBerth => FreesBerthByItself || Yard is { IsDraining: true };

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
            if (kind == "terminal")
            {
                Cranes cranes = new(_world.Simulation, Gangs!, schedule, (_data.Cranes!.Value, _data.Hours));
                cranes.Start();
                if (_data.Breakdowns is { } breakdowns)
                {
                    cranes.StartFailing(breakdowns, _world.Random("breakdowns"), Keys.Of($"{kind}:{Id}"));
                }
            }
        }
    }

    /// <summary>All work in hand stops where it is: cranes, tracks, truck gates; for one more cause.</summary>
    public void StopWork() => _schedules.ForEach(kept => kept.Schedule.Withdraw());

    /// <summary>One cause to stop is gone; work goes on when none is left.</summary>
    public void ResumeWork() => _schedules.ForEach(kept => kept.Schedule.Restore());

    /// <summary>Whether freight of a flow is handled at a terminal between two arcs.</summary>
    /// <remarks>Freight that comes or goes with a service is; a whole train or vessel where it begins, ends or changes gauge.</remarks>
    public static bool IsUsed(FlowPlan plan, Arc? before, Arc? after) =>
        plan.IsWholeVehicle ? before is null || after is null || VehicleCall.ChangesGauge(before, after)
        : before is { HasOwnVehicle: false } || after is { HasOwnVehicle: false };

    /// <summary>Whether a truckload passes the gate because its journey begins or ends here, without a ferry.</summary>
    public bool PassesGate(FlowPlan plan, Arc? before, Arc? after) =>
        plan.IsTrucked && (before is null || after is null) && (Gates is not null || _gateService is not null);

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
                yield return Gates.Arrive(traveller.Priority, new TimeSpan(_gateService.Ticks(ref stream, Gate.Slowness)));
            }
            else if (_gateService is not null)
            {
                foreach (Event work in Hands.Work(new TimeSpan(_gateService.Ticks(ref stream, Gate.Slowness))))
                {
                    yield return work;
                }
            }
        }
        else if (_dwell is not null && before is not null && after is not null)
        {
            yield return _world.Simulation.Timeout(new TimeSpan(_dwell.Ticks(ref stream, Gate.Slowness)));
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
            traveller.Yard = traveller.Yard.Terminal is null ? new YardStay(this, came, 0) : traveller.Yard;
        }
    }

    /// <summary>Takes room in the yard for one consignment.</summary>
    /// <param name="traveller">The consignment.</param>
    /// <param name="carrier">Who unloads it.</param>
    /// <param name="next">What the carrier loads here after that; null where it loads nothing.</param>
    /// <returns>What to wait for; null where there is nothing to wait for.</returns>
    public Event? Room(Traveller traveller, Carrier carrier, WaitingFreight? next) => Yard?.Take(carrier, RoomFor(traveller), next);

    /// <summary>A consignment is unloaded into the yard, where room was taken for it.</summary>
    public void Unloaded(Traveller traveller, DateTime now)
    {
        double room = RoomFor(traveller);
        WaitingFreight? exit = room > 0 ? ExitOf(traveller) : null;
        exit?.Stored(room);
        exit?.Expect(traveller, 1);
        traveller.Yard = new YardStay(this, now, room, exit, IsExpected: exit is not null);
    }

    /// <summary>A consignment leaves the yard: its room is free, and demurrage is due.</summary>
    public void LeaveYard(Traveller traveller, DateTime now)
    {
        YardStay yard = traveller.Yard;
        traveller.Yard = default;
        if (yard.Reserved > 0)
        {
            yard.Forget(traveller);
            Yard!.Release(yard.Reserved);
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

        double slowness = own is null ? Gate.Slowness / CranesPerGang : Gate.Slowness;
        return new TimeSpan(slowness == 1 ? ticks : Sampler.Round(ticks * slowness));
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
            ? new TimeSpan(_gaugePerTrain?.Ticks(ref stream, Gate.Slowness) ?? 0) + (_data.GaugeChange!.PerWagon * wagons * Gate.Slowness)
            : new TimeSpan(_trainHandling?.Ticks(ref stream, Gate.Slowness) ?? 0);
    }

    private static Sampler? SamplerOf(Domain.Distributions.Distribution? distribution) =>
        distribution is null ? null : Sampler.Of(distribution);

    /// <summary>Where a consignment will wait here for the train or vessel with which it goes on; null where it goes on by itself, or goes no further.</summary>
    private WaitingFreight? ExitOf(Traveller traveller) =>
        traveller is Consignment { Itinerary: { } way } && Array.Find(way.Arcs, arc => arc.From.Terminal == this) is RideArc ride ? ride.Waiting : null;

    /// <summary>Room for a consignment; one larger than the yard fills it.</summary>
    private double RoomFor(Traveller traveller) => Yard is null ? 0 : Math.Min(Size(traveller), Yard.Capacity);

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
        if (kind != "berth")
        {
            // Cranes keep the hours themselves, for a shift may man some of a gang.
            IReadOnlyList<Shift> hours = kind == "terminal" ? [] : _data.Hours;
            _schedules.Add((new BoothSchedule(_world.Simulation, station, number, (hours, null)), kind));
        }

        return station;
    }
}
