using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Sea;

/// <summary>The times of a vessel's call and crossing; those of each vessel and call are drawn by themselves.</summary>
internal sealed class Voyage
{
    private readonly World _world;
    private readonly VesselFleet _data;
    private readonly Sampler? _sailing;
    private readonly Sampler? _handling;
    private readonly Sampler? _turnaround;
    private readonly RandomSource _random;

    /// <summary>The times of a fleet.</summary>
    public Voyage(World world, string name, VesselFleet data)
    {
        _world = world;
        _data = data;
        _sailing = data.Sailing is null ? null : Sampler.Of(data.Sailing);
        _handling = data.Handling is null ? null : Sampler.Of(data.Handling);
        _turnaround = data.Turnaround is null ? null : Sampler.Of(data.Turnaround);
        _random = world.Random($"fleet:{name}");
    }

    /// <summary>What a vessel does on arrival: mooring and papers, then unloading.</summary>
    /// <param name="way">The move that begins at the port it comes to.</param>
    /// <param name="aboard">Consignments to unload.</param>
    /// <param name="call">What the draws of the call are keyed by.</param>
    /// <param name="turnsAround">Whether time in port besides loading is spent.</param>
    public IEnumerable<Event> CallAt(RideArc way, int aboard, ulong call, bool turnsAround)
    {
        KeyedStream stream = _random.Open(call, 1);
        if (turnsAround && _turnaround is not null)
        {
            yield return _world.Simulation.Timeout(new TimeSpan(_turnaround.Ticks(ref stream, Slowness(way))));
        }

        foreach (Event wait in Lift(way, aboard, stream))
        {
            yield return wait;
        }
    }

    /// <summary>Loads a vessel.</summary>
    public IEnumerable<Event> Load(RideArc way, int aboard, ulong call) => Lift(way, aboard, _random.Open(call, 2));

    /// <summary>Puts ashore again what was loaded.</summary>
    public IEnumerable<Event> PutBack(RideArc way, int aboard, ulong call) => Lift(way, aboard, _random.Open(call, 3));

    /// <summary>Crosses the sea; while a disruption holds vessels where they are, it stands.</summary>
    public IEnumerable<Event> Cross(RideArc way, TimeSpan sailing)
    {
        for (TimeSpan left = sailing; left > TimeSpan.Zero;)
        {
            while (way.UnderWay.IsHalted)
            {
                yield return way.UnderWay.WhenOpen();
            }

            TimeSpan held = way.UnderWay.Halted;
            yield return _world.Simulation.Timeout(left);
            left = way.UnderWay.Halted - held;
        }
    }

    /// <summary>The time from port to port.</summary>
    public TimeSpan SailingTime(RideArc way, ulong call)
    {
        KeyedStream stream = _random.Open(call, 0);
        double slowness = way.Gate.Slowness * (way.Links.Length > 0 ? way.Links[0].Gate.Slowness : 1);
        return new TimeSpan(
            _sailing?.Ticks(ref stream, slowness) ?? Sampler.Round(way.FreeFlowHours * slowness * TimeSpan.TicksPerHour));
    }

    /// <summary>What a vessel waits for before it sails: the fleet, the sea and both ports must be open; null when they are.</summary>
    public static Gate? ClosedGate(RideArc way)
    {
        if (!way.Gate.IsOpen)
        {
            return way.Gate;
        }

        foreach (LinkState link in way.Links)
        {
            if (!link.Gate.IsOpen)
            {
                return link.Gate;
            }
        }

        return way.From.Terminal is { Gate.IsOpen: false } from ? from.Gate : way.To.Terminal is { Gate.IsOpen: false } to ? to.Gate : null;
    }

    private static double Slowness(RideArc way) => way.Gate.Slowness * (way.From.Terminal?.Gate.Slowness ?? 1);

    private IEnumerable<Event> Lift(RideArc way, int consignments, KeyedStream stream)
    {
        if (consignments == 0)
        {
            yield break;
        }

        TerminalFacilities? terminal = way.From.Terminal;
        TimeSpan time = terminal?.LiftingTime(consignments, _handling, ref stream) ?? OwnLifting(consignments, ref stream);
        time = way.Gate.Slowness == 1 ? time : time * way.Gate.Slowness;
        if (_handling is null && terminal?.Gangs is { } gangs)
        {
            yield return gangs.Arrive(_data.Priority, time);
        }
        else if (terminal is not null)
        {
            foreach (Event work in terminal.Hands.Work(time))
            {
                yield return work;
            }
        }
        else if (time > TimeSpan.Zero)
        {
            yield return _world.Simulation.Timeout(time);
        }
    }

    private TimeSpan OwnLifting(int consignments, ref KeyedStream stream)
    {
        long ticks = 0;
        for (int i = 0; _handling is not null && i < consignments; i++)
        {
            ticks += _handling.Ticks(ref stream);
        }

        return new TimeSpan(ticks);
    }
}
