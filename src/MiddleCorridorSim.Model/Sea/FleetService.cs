using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Stations;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Sea;

/// <summary>A fleet at run time: vessels cycle between two ports, load what waits there, and sail when a departure is due.</summary>
/// <remarks>
/// A vessel waits alongside until its departure is due. It sails over before that, with what it has, when more full loads wait at the other port than vessels are
/// there or on their way, or when it has nothing and freight waits where no vessel is or will be. A fleet without a number always has a vessel when a departure is due, which needs no berth.
/// </remarks>
internal sealed class FleetService
{
    private readonly World _world;
    private readonly string _name;
    private readonly VesselFleet _data;
    private readonly RideArc[] _ways;
    private readonly Unloading _unloading;
    private readonly Voyage _voyage;
    private readonly Station[] _turns;
    private readonly int[] _atOrBound = new int[2];
    private readonly int _service;
    private readonly int _fleet;
    private static readonly TimeSpan Untimed = TimeSpan.FromTicks(-1);
    private int _busy;
    private long _voyages;

    /// <summary>A fleet.</summary>
    /// <param name="world">The world.</param>
    /// <param name="name">Its id.</param>
    /// <param name="data">Its data.</param>
    /// <param name="ways">The moves that it offers, there and back.</param>
    /// <param name="unloading">Who hands freight over.</param>
    public FleetService(World world, string name, VesselFleet data, RideArc[] ways, Unloading unloading)
    {
        _world = world;
        _name = name;
        _data = data;
        _ways = ways;
        _unloading = unloading;
        _voyage = new Voyage(world, name, data);
        _service = world.Register.Service($"fleet:{name}");
        _fleet = world.Register.Fleet($"fleet:{name}");
        _turns = [Turn(0), Turn(1)];
        ways[0].Waiting.Joined = () => CallOver(0);
        ways[1].Waiting.Joined = () => CallOver(1);
    }

    /// <summary>Sets the vessels off, half of them at each port.</summary>
    public void Start()
    {
        if (_data.Count is not { } count)
        {
            _world.Simulation.Process(Dispatch(0));
            _world.Simulation.Process(Dispatch(1));
            return;
        }

        Report(0);
        for (int i = 0; i < count; i++)
        {
            _atOrBound[i % 2]++;
            _world.Simulation.Process(Cycle(i, i % 2));
        }
    }

    private IEnumerable<Event> Cycle(int vessel, int end)
    {
        List<Ride> aboard = [];
        RunLog log = new();
        VesselRepairs? repairs = _data.Breakdowns is { } data ? new VesselRepairs(_world, $"{_name}#{vessel}", data) : null;
        while (true)
        {
            RideArc way = _ways[end];
            TerminalFacilities? port = way.From.Terminal;
            DateTime arrived = _world.Simulation.Now;
            while (port is { Gate.IsOpen: false })
            {
                yield return port.Gate.WhenOpen();
            }

            Visit? berth = port?.Berths?.Arrive(_data.Priority, Untimed);
            if (berth is not null)
            {
                yield return berth;
            }

            foreach (Event wait in _voyage.CallAt(port, aboard.Count, _voyages, _data.Turnaround is not null))
            {
                yield return wait;
            }

            if (aboard.Count > 0)
            {
                log.Stay(way.From.Index, _world.Simulation.Now - arrived);
                foreach (Event wait in _unloading.PutOff(_ways[1 - end], aboard, log))
                {
                    yield return wait;
                }
            }

            if (repairs is not null)
            {
                yield return _world.Simulation.Timeout(repairs.Due());
            }

            aboard = [];
            log = new RunLog();
            if (end == 0 || !_data.OneWay)
            {
                Visit turn = _turns[end].Arrive(_data.Priority, Untimed);
                yield return turn;
                Event due = way.Waiting.WhenDue();
                CallOver(1 - end);
                yield return due;
                while (!way.IsPermitted)
                {
                    way.Waiting.SendBack();
                    yield return _unloading.Network().WhenChanged();
                }

                way.Waiting.Board(aboard);
                _turns[end].Leave(turn);
                Report(1);
                DateTime boarded = _world.Simulation.Now;
                foreach (Event wait in _voyage.Load(way, aboard.Count, _voyages))
                {
                    yield return wait;
                }

                log.Stay(way.From.Index, _world.Simulation.Now - boarded);
            }
            else
            {
                Report(1);
            }

            foreach (Event wait in Voyage.Weather(way))
            {
                yield return wait;
            }

            if (berth is not null)
            {
                port!.Berths!.Leave(berth);
            }

            _atOrBound[end]--;
            _atOrBound[1 - end]++;
            CallOver(end);
            foreach (Event wait in Sail(way, aboard, log))
            {
                yield return wait;
            }

            Report(-1);
            end = 1 - end;
        }
    }

    private IEnumerable<Event> Dispatch(int end)
    {
        RideArc way = _ways[end];
        if (end == 1 && _data.OneWay)
        {
            yield break;
        }

        while (true)
        {
            while (!way.IsPermitted)
            {
                way.Waiting.SendBack();
                yield return _unloading.Network().WhenChanged();
            }

            yield return way.Waiting.WhenDue();
            foreach (Event wait in Voyage.Weather(way))
            {
                yield return wait;
            }

            _world.Simulation.Process(Once(way, way.Waiting.Board([])));
        }
    }

    private IEnumerable<Event> Once(RideArc way, List<Ride> aboard)
    {
        RunLog log = new();
        DateTime boarded = _world.Simulation.Now;
        long voyage = _voyages;
        foreach (Event wait in _voyage.Load(way, aboard.Count, voyage))
        {
            yield return wait;
        }

        log.Stay(way.From.Index, _world.Simulation.Now - boarded);
        foreach (Event wait in Sail(way, aboard, log))
        {
            yield return wait;
        }

        DateTime arrived = _world.Simulation.Now;
        foreach (Event wait in _voyage.CallAt(way.To.Terminal, aboard.Count, voyage, turnsAround: false))
        {
            yield return wait;
        }

        log.Stay(way.To.Index, _world.Simulation.Now - arrived);
        foreach (Event wait in _unloading.PutOff(way, aboard, log))
        {
            yield return wait;
        }
    }

    private IEnumerable<Event> Sail(RideArc way, List<Ride> aboard, RunLog log)
    {
        DateTime sailed = _world.Simulation.Now;
        double teu = 0;
        double tonnes = 0;
        foreach (Ride ride in aboard)
        {
            teu += ride.Traveller.Teu;
            tonnes += ride.Traveller.Tonnes;
            ride.Traveller.Yard.Terminal?.LeaveYard(ride.Traveller, sailed);
            ride.Traveller.SetOut(sailed);
        }

        _world.Observer.Departed(_service, teu, aboard.Count, way.Waiting.Count, sailed);
        _world.Trace($"{_name}", "sailed", way.From.Id.Value, FormattableString.Invariant($"{aboard.Count} consignments"));
        TimeSpan sailing = _voyage.SailingTime(way, _voyages++);
        yield return _world.Simulation.Timeout(sailing);
        log.Moving = sailing;
        log.Stay(_world.Register.Place(Mode.Sea), sailing, way.DistanceKm);
        foreach (LinkState link in way.Links)
        {
            _world.Observer.LinkLeft(link.Index, way.From.Id != link.Link.From, tonnes, teu, sailed, _world.Simulation.Now);
        }

        VehicleRun run = new(Mode.Sea, way.DistanceKm, sailing, sailing, 0, tonnes);
        _world.Observer.Travelled(in run, _world.Simulation.Now);
    }

    private void CallOver(int end)
    {
        WaitingFreight there = _ways[end].Waiting;
        WaitingFreight here = _ways[1 - end].Waiting;
        bool isForgotten = there.Count > 0 && _atOrBound[end] == 0 && here.Count == 0;
        if (_data.Count is not null && (isForgotten || there.FullLoads > _atOrBound[end]))
        {
            here.Release();
        }
    }

    private void Report(int change)
    {
        _busy += change;
        _world.Observer.FleetState(_fleet, _busy, _data.Count ?? 0, _world.Simulation.Now);
    }

    private Station Turn(int end) => new(
        _world.Simulation,
        new StationSettings { Name = $"{_name}/turn{end}", Booths = 1 },
        _world.Register.Station($"loading:{_name}/{_ways[end].From.Id}"),
        _world.Observer);
}
