using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>The cranes of a terminal, which fail one by one, and the gangs in which those that are in order work.</summary>
/// <remarks>
/// Cranes in order are spread evenly over the gangs, whatever these do; where there are fewer cranes than gangs, as many gangs work as there are cranes. So what
/// the terminal can lift is in proportion to the cranes in order, and each gang lifts at its share of that. Work in hand goes on at the new pace.
/// </remarks>
internal sealed class Cranes
{
    private readonly Station _gangs;
    private readonly BoothSchedule _schedule;
    private readonly int _all;
    private readonly int _gangCount;
    private int _inOrder;
    private int _gangsInOrder;

    /// <summary>Cranes, all in order.</summary>
    /// <param name="gangs">The station of their gangs.</param>
    /// <param name="schedule">Who says how many gangs work.</param>
    /// <param name="count">How many cranes.</param>
    public Cranes(Station gangs, BoothSchedule schedule, int count)
    {
        _gangs = gangs;
        _schedule = schedule;
        _all = count;
        _inOrder = count;
        _gangCount = schedule.Installed!.Value;
        _gangsInOrder = _gangCount;
    }

    /// <summary>Begins to let each crane fail and be repaired.</summary>
    public void Start(Simulation simulation, Breakdowns breakdowns, RandomSource source, ulong key)
    {
        Outages outages = new(simulation, Sampler.Of(breakdowns.Every), Sampler.Of(breakdowns.Lasts));
        for (int crane = 0; crane < _all; crane++)
        {
            outages.Start(source.Open(key, (ulong)crane), () => Change(-1), () => Change(1));
        }
    }

    private void Change(int cranes)
    {
        _inOrder += cranes;
        int gangs = Math.Min(_gangCount, _inOrder);
        for (; _gangsInOrder > gangs; _gangsInOrder--)
        {
            _schedule.Fail();
        }

        for (; _gangsInOrder < gangs; _gangsInOrder++)
        {
            _schedule.Repair();
        }

        if (gangs > 0)
        {
            _gangs.SetPace(_inOrder / (double)gangs * _gangCount / _all);
        }
    }
}
