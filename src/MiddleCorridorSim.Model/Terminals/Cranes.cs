using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>The cranes of a terminal, of which those work that are manned and in order, and the gangs in which they do.</summary>
/// <remarks>
/// Cranes at work are spread evenly over the gangs, whatever these do; where there are fewer cranes than gangs, as many gangs work as there are cranes. So what
/// the terminal can lift is in proportion to the cranes at work, and each gang lifts at its share of that. Work in hand goes on at the new pace.
/// Cranes that are out of order take no staff: if the others suffice for the shift, nothing changes.
/// </remarks>
internal sealed class Cranes
{
    private readonly Simulation _simulation;
    private readonly Station _gangs;
    private readonly BoothSchedule _schedule;
    private readonly WorkingHours _hours;
    private readonly int _all;
    private readonly int _gangCount;
    private int _inOrder;
    private int _gangsAtWork;

    /// <summary>Cranes, all in order and manned.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="gangs">The station of their gangs.</param>
    /// <param name="schedule">Who says how many gangs work.</param>
    /// <param name="cranes">How many cranes, and when they are worked.</param>
    public Cranes(Simulation simulation, Station gangs, BoothSchedule schedule, (int Count, IReadOnlyList<Shift> Hours) cranes)
    {
        _simulation = simulation;
        _gangs = gangs;
        _schedule = schedule;
        _hours = new WorkingHours(cranes.Hours);
        _all = cranes.Count;
        _inOrder = cranes.Count;
        _gangCount = schedule.Installed!.Value;
        _gangsAtWork = _gangCount;
    }

    /// <summary>Begins to keep the hours.</summary>
    public void Start()
    {
        if (!_hours.IsAlways)
        {
            Keep();
        }
    }

    /// <summary>Begins to let each crane fail and be repaired.</summary>
    public void StartFailing(Breakdowns breakdowns, RandomSource source, ulong key)
    {
        Outages outages = new(_simulation, Sampler.Of(breakdowns.Every), Sampler.Of(breakdowns.Lasts));
        for (int crane = 0; crane < _all; crane++)
        {
            outages.Start(source.Open(key, (ulong)crane), () => Change(-1), () => Change(1));
        }
    }

    private int Manned => _hours.IsAlways ? _all : _hours.At(_simulation.Now) is { } shift ? BoothSchedule.Booths(_all, shift, Share.All) : 0;

    private void Change(int cranes)
    {
        _inOrder += cranes;
        Spread();
    }

    private void Keep()
    {
        Spread();
        if (_hours.NextChange(_simulation.Now) is { } change)
        {
            _simulation.Timeout(change - _simulation.Now).AddCallback(_ => Keep());
        }
    }

    private void Spread()
    {
        int atWork = Math.Min(_inOrder, Manned);
        int gangs = Math.Min(_gangCount, atWork);
        for (; _gangsAtWork > gangs; _gangsAtWork--)
        {
            _schedule.Fail();
        }

        for (; _gangsAtWork < gangs; _gangsAtWork++)
        {
            _schedule.Repair();
        }

        if (gangs > 0)
        {
            _gangs.SetPace(atWork / (double)gangs * _gangCount / _all);
        }
    }
}
