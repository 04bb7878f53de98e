using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Stations;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Sea;

/// <summary>One vessel of a fleet: call by call, as it experiences them.</summary>
/// <param name="world">The world.</param>
/// <param name="fleet">Its fleet.</param>
/// <param name="number">Its number, from 0.</param>
/// <param name="end">The port where it begins: 0 or 1.</param>
internal sealed class Vessel(World world, FleetService fleet, int number, int end)
{
    private static readonly TimeSpan Untimed = TimeSpan.FromTicks(-1);
    private readonly Carrier _carrier = fleet.Carriers.Add($"{fleet.Name}#{number}");
    private List<Ride> _aboard = [];
    private RunLog _log = new();
    private int _end = end;
    private long _calls;

    /// <summary>Its calls, for the whole run.</summary>
    public IEnumerable<Event> Cycle()
    {
        VesselRepairs? repairs = fleet.Data.Breakdowns is { } data ? new VesselRepairs(world, $"{fleet.Name}#{number}", data) : null;
        while (true)
        {
            RideArc way = fleet.Ways[_end];
            ulong call = Keys.Mix((ulong)number, (ulong)_calls++);
            Mooring mooring = new(way.From.Terminal, fleet.Data.Priority, _carrier);
            foreach (Event wait in Arrive(way, mooring, call))
            {
                yield return wait;
            }

            if (repairs?.Due() is { } repair && repair > TimeSpan.Zero)
            {
                mooring.Rest();
                fleet.Report(-1, -1);
                yield return world.Simulation.Timeout(repair);
                fleet.Report(1, 1);
                mooring.Work();
            }

            foreach (Event wait in Depart(way, mooring, call))
            {
                yield return wait;
            }

            foreach (Event wait in fleet.Sail(way, _aboard, _log, call))
            {
                yield return wait;
            }

            _end = 1 - _end;
        }
    }

    /// <summary>Berth, turnaround, unloading.</summary>
    private IEnumerable<Event> Arrive(RideArc way, Mooring mooring, ulong call)
    {
        TerminalFacilities? port = way.From.Terminal;
        DateTime arrived = world.Simulation.Now;
        while (port is { Gate.IsOpen: false })
        {
            yield return port.Gate.WhenOpen();
        }

        foreach (Event wait in mooring.Come())
        {
            yield return wait;
        }

        foreach (Event wait in fleet.Voyage.CallAt(way, _aboard.Count, call, fleet.Data.Turnaround is not null))
        {
            yield return wait;
        }

        if (_aboard.Count > 0)
        {
            _log.Stay(way.From.Index, world.Simulation.Now - arrived);
            foreach (Event wait in fleet.Unloading.PutOff(fleet.Ways[1 - _end], _aboard, _log, (_carrier, fleet.Loads(_end) ? way.Waiting : null)))
            {
                yield return wait;
            }
        }

        _aboard = [];
        _log = new RunLog();
    }

    /// <summary>Waits for its departure, loads, and waits for the sea to be open; where its route closes before it sailed, all that anew.</summary>
    private IEnumerable<Event> Depart(RideArc way, Mooring mooring, ulong call)
    {
        bool isReady = false;
        while (!isReady)
        {
            foreach (Event wait in fleet.Loads(_end) ? Load(way, mooring, call) : [])
            {
                yield return wait;
            }

            mooring.Rest();
            while (Voyage.ClosedGate(way) is { } gate && (way.IsPermitted || _aboard.Count == 0))
            {
                yield return gate.WhenOpen();
            }

            isReady = way.IsPermitted || _aboard.Count == 0;
            foreach (Event wait in isReady ? [] : PutBack(way, mooring, call))
            {
                yield return wait;
            }
        }

        mooring.Leave();
        fleet.Left(_end);
    }

    private IEnumerable<Event> Load(RideArc way, Mooring mooring, ulong call)
    {
        fleet.Report(-1);
        Visit turn = fleet.Turns[_end].Arrive(fleet.Data.Priority, Untimed);
        if (!turn.IsTriggered)
        {
            mooring.Rest();
            _carrier.AwaitTurn();
        }

        yield return turn;
        _carrier.Move();
        foreach (Event wait in AwaitDeparture(way, mooring))
        {
            yield return wait;
        }

        way.Waiting.Board(_aboard);
        _carrier.Redeem();
        fleet.Turns[_end].Leave(turn);
        fleet.Report(1);
        DateTime boarded = world.Simulation.Now;
        foreach (Event wait in fleet.Voyage.Load(way, _aboard.Count, call))
        {
            yield return wait;
        }

        _log.Stay(way.From.Index, world.Simulation.Now - boarded);
    }

    /// <summary>Waits until its departure is due and, where there is something to load, it lies in a berth; it keeps its berth if it is due at once.</summary>
    private IEnumerable<Event> AwaitDeparture(RideArc way, Mooring mooring)
    {
        bool isDue = false;
        while (!isDue)
        {
            while (!way.IsPermitted)
            {
                Rest(mooring);
                way.Waiting.SendBack();
                yield return fleet.Unloading.Network().WhenChanged();
            }

            Event due = way.Waiting.WhenDue();
            fleet.CallOver(1 - _end);
            if (!due.IsTriggered)
            {
                Rest(mooring);
            }

            yield return due;
            foreach (Event wait in way.IsPermitted && way.Waiting.Count > 0 ? mooring.Come() : [])
            {
                yield return wait;
            }

            isDue = way.IsPermitted;
        }

        mooring.Work();
        _carrier.Move();
    }

    private void Rest(Mooring mooring)
    {
        mooring.Rest();
        _carrier.Rest(_end);
    }

    /// <summary>Puts what was loaded ashore again, to look for another way.</summary>
    private IEnumerable<Event> PutBack(RideArc way, Mooring mooring, ulong call)
    {
        foreach (Event wait in mooring.Come())
        {
            yield return wait;
        }

        mooring.Work();
        foreach (Event wait in fleet.Voyage.PutBack(way, _aboard.Count, call))
        {
            yield return wait;
        }

        world.Trace(_carrier.Name, "puts back", way.From.Id.Value, FormattableString.Invariant($"{_aboard.Count} consignments"));
        Unloading.PutBack(_aboard);
        _aboard = [];
        _log = new RunLog();
    }
}
