namespace MiddleCorridorSim.Results.Playback;

/// <summary>A whole number that changes at instants, averaged over each hour of a window.</summary>
/// <param name="start">The window's start, in ticks.</param>
/// <param name="area">Level times ticks of each hour; several levels may add up in one.</param>
internal sealed class HourlyLevel(long start, double[] area)
{
    private long _changed;
    private int _level;

    /// <summary>Sets the level from <paramref name="at"/> on, in ticks.</summary>
    public void Set(int level, long at)
    {
        if (_level > 0)
        {
            Spread(Math.Max(_changed, start), Math.Min(at, start + (area.Length * TimeSpan.TicksPerHour)));
        }

        _changed = at;
        _level = level;
    }

    private void Spread(long from, long until)
    {
        while (from < until)
        {
            long hour = (from - start) / TimeSpan.TicksPerHour;
            long end = Math.Min(until, start + ((hour + 1) * TimeSpan.TicksPerHour));
            area[hour] += (double)_level * (end - from);
            from = end;
        }
    }
}
