using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>What happened at one station: at all groups of booths that share its name, such as those of a control's two directions.</summary>
/// <remarks>
/// The audit is Little's law in whole ticks: whenever a station has been empty for a while, the time that vehicles spent there
/// (waiting plus service of those served) equals the area under their number. The balance wraps around, which keeps equality exact.
/// A railway line (<c>line:</c>) counts block sections or headways as busy, not trains, so that there only the waiting is held to it:
/// those who left have not waited longer than the area under the number waiting.
/// </remarks>
internal sealed class StationTally(string entity, long from)
{
    private readonly List<StationPart> _parts = [];
    private readonly QuantileAccumulator _waits = new();
    private readonly bool _isLine = entity.StartsWith("line:", StringComparison.Ordinal);
    private MeasuredLevel _waiting = new(from);
    private int _busy;
    private RunningMean _waitingTime;
    private RunningMean _serviceTime;
    private RunningMean _sojourn;
    private long _abandoned;
    private long _balance;
    private long _changed;

    /// <summary>Whether its levels are kept by hour of the week: those of a control at a post are.</summary>
    public bool HasWeek { get; } = entity.StartsWith("station:", StringComparison.Ordinal);

    /// <summary>The first fault that the audit found, if any.</summary>
    public string? Fault { get; private set; }

    /// <summary>A vehicle was served.</summary>
    public void Serve(TimeSpan waiting, TimeSpan service, DateTime at)
    {
        _balance = unchecked(_balance - waiting.Ticks - (_isLine ? 0 : service.Ticks));
        if (at.Ticks >= from)
        {
            double waited = waiting.TotalHours;
            double served = service.TotalHours;
            _waitingTime.Add(waited);
            _serviceTime.Add(served);
            _sojourn.Add(waited + served);
            _waits.Add(waited);
        }
    }

    /// <summary>Freight gave up in the line.</summary>
    public void Abandon(TimeSpan waiting, DateTime at)
    {
        _balance = unchecked(_balance - waiting.Ticks);
        _abandoned += at.Ticks >= from ? 1 : 0;
    }

    /// <summary>A group of booths of this station.</summary>
    public StationPart AddPart()
    {
        StationPart part = new(this, from, HasWeek ? new WeekTally(from) : null);
        _parts.Add(part);
        return part;
    }

    /// <summary>The state of one of its groups changed, by so many.</summary>
    public void Change(int waiting, int busy, DateTime at)
    {
        Audit(at.Ticks);
        _waiting.Set(_waiting.Level + waiting, at.Ticks);
        _busy += busy;
    }

    /// <summary>Keeps the first fault that is found.</summary>
    public void Blame(string fault) => Fault ??= $"{entity}: {fault}";

    /// <summary>Brings the audit up to <paramref name="now"/>.</summary>
    public void Audit(long now)
    {
        int present = _waiting.Level + (_isLine ? 0 : _busy);
        if (now == _changed)
        {
            return;
        }

        if (_isLine ? _balance < 0 : present == 0 && _balance != 0)
        {
            Fault ??= $"{entity}: expected the time of those served to equal the area under their number (Little's law), " +
                $"found {TimeSpan.FromTicks(_balance)} left over at {new DateTime(_changed, DateTimeKind.Utc):s}.";
        }

        _balance = unchecked(_balance + (present * (now - _changed)));
        _changed = now;
    }

    /// <summary>Its levels by hour of the week.</summary>
    /// <param name="time">The measured time.</param>
    /// <param name="ticks">Ticks measured by hour.</param>
    public ReplicationProfile Week(MeasuredTime time, double[] ticks)
    {
        _parts.ForEach(part => part.End(time.Until));
        bool anyUsed = _parts.Exists(part => part.IsUsed);
        return new ReplicationProfile(
            ReplicationProfile.Week, entity, WeekTally.ToJson([.. _parts.Select(part => (part.Week!, part.IsUsed || !anyUsed))], ticks));
    }

    /// <summary>Whether anybody came.</summary>
    public bool IsUsed => _parts.Exists(part => part.IsUsed);

    /// <summary>Writes its indicators.</summary>
    /// <param name="sheet">Gets the values.</param>
    /// <param name="time">The measured time.</param>
    /// <param name="hasPatience">Whether freight may give up anywhere in the scenario.</param>
    public void Write(IndicatorSheet sheet, MeasuredTime time, bool hasPatience)
    {
        sheet.Add(IndicatorCatalog.WaitingMean, entity, _waitingTime.Mean);
        sheet.Add(IndicatorCatalog.WaitingP95, entity, _waits.Quantile(0.95));
        sheet.Add(IndicatorCatalog.ServiceMean, entity, _serviceTime.Mean);
        sheet.Add(IndicatorCatalog.SojournMean, entity, _sojourn.Mean);
        sheet.Add(IndicatorCatalog.QueueMean, entity, time.MeanOf(ref _waiting));
        sheet.Add(IndicatorCatalog.QueueMax, entity, _waiting.MaximumUntil(time.Until));
        double busy = _parts.Sum(part => part.BusyUntil(time.Until));
        bool anyUsed = _parts.Exists(part => part.IsUsed);
        double manned = _parts.Where(part => part.IsUsed || !anyUsed).Sum(part => part.MannedUntil(time.Until));
        sheet.Add(IndicatorCatalog.Utilisation, entity, busy / manned);
        sheet.Add(IndicatorCatalog.GaveUpShare, entity, hasPatience && HasWeek ? (double)_abandoned / (_abandoned + _waitingTime.Count) : double.NaN);
    }
}
