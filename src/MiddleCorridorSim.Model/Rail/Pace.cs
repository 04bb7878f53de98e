namespace MiddleCorridorSim.Model.Rail;

/// <summary>How fast running time passes on a line: as the clock, more slowly, or not at all.</summary>
/// <remarks>
/// Every train measures its run in running time, which the line counts in ticks; a disruption changes how fast they come. So a train
/// need not be told of a change: it sleeps as long as its run would take at the present pace, looks again when it wakes, and sleeps on.
/// That can only wake it too late if the pace quickens; then, and while the line stands, it waits for the change too.
/// </remarks>
internal sealed class Pace(Simulation simulation)
{
    /// <summary>After so many trains have listened for a change, they are woken once, so that their number stays bounded.</summary>
    private const int MostListeners = 256;

    private DateTime _since = simulation.Now;
    private long _progress;
    private double _slowness = 1;
    private int _halts;
    private Event? _changed;
    private int _listeners;

    /// <summary>Whether trains stand.</summary>
    public bool Halted => _halts > 0;

    /// <summary>Running time that has passed since the beginning, in ticks.</summary>
    public long Progress
    {
        get
        {
            long elapsed = Halted ? 0 : (simulation.Now - _since).Ticks;
            return _progress + (_slowness == 1 ? elapsed : (long)(elapsed / _slowness));
        }
    }

    /// <summary>What a train must wait for until <see cref="Progress"/> is <paramref name="target"/>; null when it is.</summary>
    /// <remarks>To be asked again after each wait.</remarks>
    public Event? Until(long target)
    {
        long left = target - Progress;
        if (left <= 0)
        {
            return null;
        }

        if (Halted)
        {
            return Changed();
        }

        return _slowness == 1
            ? simulation.Timeout(new TimeSpan(left))
            : new AnyOf(simulation, simulation.Timeout(new TimeSpan((long)Math.Ceiling(left * _slowness))), Changed());
    }

    /// <summary>Trains stand, for one more cause.</summary>
    public void Halt()
    {
        Settle();
        _halts++;
    }

    /// <summary>Takes one cause to stand away.</summary>
    public void Resume()
    {
        Settle();
        _halts--;
        Wake();
    }

    /// <summary>Multiplies running times by a factor.</summary>
    public void Slow(double factor)
    {
        Settle();
        _slowness *= factor;

        // A factor and its inverse need not multiply to exactly 1.
        if (Math.Abs(_slowness - 1) < 1e-9)
        {
            _slowness = 1;
        }

        Wake();
    }

    private void Settle()
    {
        _progress = Progress;
        _since = simulation.Now;
    }

    private Event Changed()
    {
        if (++_listeners > MostListeners)
        {
            Wake();
        }

        return _changed ??= new Event(simulation);
    }

    private void Wake()
    {
        Event? changed = _changed;
        _changed = null;
        _listeners = 0;
        changed?.Succeed();
    }
}
