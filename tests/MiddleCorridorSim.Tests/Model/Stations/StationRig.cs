using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Tests.Model.Stations;

/// <summary>One station, visitors that come at given minutes, and the log of what happened.</summary>
internal sealed class StationRig
{
    public static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public StationRig(StationSettings settings)
    {
        Simulation = new Simulation(Start);
        Log = new StationLog(Start);
        Station = new Station(Simulation, settings, 0, Log);
    }

    public StationRig(int? booths, Discipline discipline = Discipline.Fifo, ShiftEnd shiftEnd = ShiftEnd.Finish)
        : this(new StationSettings { Name = "station:test", Booths = booths, Discipline = discipline, ShiftEnd = shiftEnd })
    {
    }

    public Simulation Simulation { get; }

    public StationLog Log { get; }

    public Station Station { get; }

    /// <summary>Redraws of a visitor's work when it is thrown away; the same time again where null.</summary>
    public IRedraw? Redraw { get; init; }

    public static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);

    /// <summary>A visitor who comes at a minute and logs when its visit succeeds.</summary>
    public StationRig Comes(string name, double at, double service, double priority = 1)
    {
        Simulation.Process(Visitor(name, at, service, priority));
        return this;
    }

    /// <summary>A visitor who stays in the booth after its service (or without one, if that is negative) for some minutes.</summary>
    public StationRig ComesAndStays(string name, double at, double service, double stays)
    {
        Simulation.Process(Stayer(name, at, service, stays));
        return this;
    }

    /// <summary>Something that is done at a minute.</summary>
    public StationRig At(double minute, Action<Station> action)
    {
        Simulation.Timeout(Minutes(minute)).AddCallback(_ => action(Station));
        return this;
    }

    /// <summary>The log of the whole run.</summary>
    public List<string> Run()
    {
        Simulation.Run();
        return Log.Lines;
    }

    private IEnumerable<Event> Visitor(string name, double at, double service, double priority)
    {
        yield return Simulation.Timeout(Minutes(at));
        yield return Station.Arrive(priority, Minutes(service), Redraw);
        Log.Add($"{name} done", Simulation.Now);
    }

    private IEnumerable<Event> Stayer(string name, double at, double service, double stays)
    {
        yield return Simulation.Timeout(Minutes(at));
        Visit visit = Station.Arrive(1, Minutes(service));
        visit.Hold = true;
        yield return visit;
        Log.Add($"{name} done", Simulation.Now);
        yield return Simulation.Timeout(Minutes(stays));
        Station.Leave(visit);
        Log.Add($"{name} gone", Simulation.Now);
    }
}
