using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Sea;

/// <summary>The times of a vessel's call and crossing.</summary>
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
    /// <param name="port">The terminal of the port it comes to; null where there is none.</param>
    /// <param name="aboard">Consignments to unload.</param>
    /// <param name="voyage">The voyage's number.</param>
    /// <param name="turnsAround">Whether time in port besides loading is spent.</param>
    public IEnumerable<Event> CallAt(TerminalFacilities? port, int aboard, long voyage, bool turnsAround)
    {
        KeyedStream stream = _random.Open((ulong)voyage, 1);
        if (turnsAround && _turnaround is not null)
        {
            yield return _world.Simulation.Timeout(_turnaround.Duration(ref stream));
        }

        foreach (Event wait in Lift(port, aboard, stream))
        {
            yield return wait;
        }
    }

    /// <summary>Loads a vessel.</summary>
    public IEnumerable<Event> Load(RideArc way, int aboard, long voyage) =>
        Lift(way.From.Terminal, aboard, _random.Open((ulong)voyage, 2));

    /// <summary>Waits until both ports and the sea between them are open.</summary>
    public static IEnumerable<Event> Weather(RideArc way)
    {
        while (ClosedGate(way) is { } gate)
        {
            yield return gate.WhenOpen();
        }
    }

    /// <summary>The time from port to port.</summary>
    public TimeSpan SailingTime(RideArc way, long voyage)
    {
        KeyedStream stream = _random.Open((ulong)voyage, 0);
        double slowness = way.Gate.Slowness * (way.Links.Length > 0 ? way.Links[0].Gate.Slowness : 1);
        return new TimeSpan(
            _sailing?.Ticks(ref stream, slowness) ?? Sampler.Round(way.FreeFlowHours * slowness * TimeSpan.TicksPerHour));
    }

    private static Gate? ClosedGate(RideArc way)
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

    private IEnumerable<Event> Lift(TerminalFacilities? terminal, int consignments, KeyedStream stream)
    {
        if (consignments == 0)
        {
            yield break;
        }

        TimeSpan time = terminal?.LiftingTime(consignments, _handling, ref stream) ?? OwnLifting(consignments, ref stream);
        if (_handling is null && terminal?.Gangs is { } gangs)
        {
            yield return gangs.Arrive(_data.Priority, time);
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
