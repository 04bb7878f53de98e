namespace MiddleCorridorSim.Results.Collecting;

/// <summary>One group of booths of a station.</summary>
/// <remarks>A group that nobody came to in the whole run, such as the booths of a direction without traffic, does not count as manned.</remarks>
internal sealed class StationPart(StationTally whole, long from, WeekTally? week)
{
    private MeasuredLevel _busy = new(from);
    private MeasuredLevel _manned = new(from);
    private int _waiting;

    /// <summary>Whether anybody came.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The station.</summary>
    public StationTally Whole { get; } = whole;

    /// <summary>Its levels by hour of the week, where they are kept.</summary>
    public WeekTally? Week => week;

    /// <summary>Its state changed.</summary>
    public void Change(int waiting, int busy, int manned, DateTime at)
    {
        if (busy > manned || waiting < 0 || busy < 0)
        {
            Whole.Blame($"expected 0 <= busy <= manned and waiting >= 0, found busy {busy}, manned {manned}, waiting {waiting} at {at:s}.");
        }

        IsUsed |= waiting > 0 || busy > 0;
        week?.Hold(_waiting, _manned.Level, at.Ticks);
        Whole.Change(waiting - _waiting, busy - _busy.Level, at);
        _waiting = waiting;
        _busy.Set(busy, at.Ticks);
        _manned.Set(manned, at.Ticks);
    }

    /// <summary>Brings the hours of the week up to the end.</summary>
    public void End(long end) => week?.Hold(_waiting, _manned.Level, end);

    /// <summary>Busy booths times ticks of the measured time.</summary>
    public double BusyUntil(long end) => _busy.AreaUntil(end);

    /// <summary>Manned booths times ticks of the measured time.</summary>
    public double MannedUntil(long end) => _manned.AreaUntil(end);
}
