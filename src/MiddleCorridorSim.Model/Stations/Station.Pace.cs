namespace MiddleCorridorSim.Model.Stations;

public sealed partial class Station
{
    private double _pace = 1;

    /// <summary>From now on work in all booths goes on so fast, also that in hand: 1 as its time was given, less more slowly.</summary>
    /// <remarks>For cranes, whose work is suspended when a gang stops. Work that is thrown away when a booth closes is drawn anew only if some of it was done at the present pace.</remarks>
    /// <param name="pace">More than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pace"/> is not above zero.</exception>
    public void SetPace(double pace)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pace);
        if (pace == _pace)
        {
            return;
        }

        foreach (Visit visit in _booths.AtWork(Now))
        {
            visit.RemainingTicks = Left(visit);
            visit.InBoothTicks += Now - visit.Since;
            visit.Since = Now;
        }

        _pace = pace;
        foreach (Visit visit in _booths.AtWork(Now))
        {
            Time(visit);
        }
    }

    /// <summary>Sets the end of the work that a visitor has left.</summary>
    private void Time(Visit visit)
    {
        long lasts = _pace == 1 ? visit.RemainingTicks : (long)Math.Ceiling(visit.RemainingTicks / _pace);
        visit.Due = Now + lasts;
        visit.StopTiming();
        visit.Ending = visit.WasInterrupted ? new WorkEnd(_simulation, this, visit) : visit;
        _simulation.Schedule(new TimeSpan(lasts), visit.Ending);
    }

    /// <summary>The work that a visitor at work has left, in ticks of its service time.</summary>
    private long Left(Visit visit)
    {
        long elapsed = Now - visit.Since;
        return Math.Max(0, visit.RemainingTicks - (_pace == 1 ? elapsed : (long)(elapsed * _pace)));
    }
}
