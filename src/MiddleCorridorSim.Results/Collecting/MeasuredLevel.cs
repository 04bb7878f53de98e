namespace MiddleCorridorSim.Results.Collecting;

/// <summary>A whole number that changes at instants, averaged over the measured time: vehicles waiting, booths at work.</summary>
/// <remarks>
/// Changes before the measured time only set the level. A level held for no time does not count as a maximum. Instants are ticks,
/// so nothing is rounded but the area, a double.
/// </remarks>
internal struct MeasuredLevel(long from)
{
    private double _area;
    private long _changed = from;
    private int _maximum = -1;

    /// <summary>The level that holds now.</summary>
    public int Level { get; private set; }

    /// <summary>Sets the level from <paramref name="at"/> on.</summary>
    public void Set(int level, long at)
    {
        Advance(at);
        Level = level;
    }

    /// <summary>Level times ticks from the start of measuring to <paramref name="end"/>.</summary>
    public double AreaUntil(long end)
    {
        Advance(end);
        return _area;
    }

    /// <summary>The highest level until <paramref name="end"/>; NaN when no time was measured.</summary>
    public double MaximumUntil(long end)
    {
        Advance(end);
        return _maximum < 0 ? double.NaN : _maximum;
    }

    private void Advance(long at)
    {
        if (at > _changed)
        {
            _area += (double)Level * (at - _changed);
            _maximum = Math.Max(_maximum, Level);
            _changed = at;
        }
    }
}
