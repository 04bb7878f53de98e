using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>How busy the units of one fleet or pool were.</summary>
internal sealed class FleetTally(string entity, long from)
{
    private MeasuredLevel _busy = new(from);
    private MeasuredLevel _total = new(from);

    /// <summary>The first fault that the audit found, if any.</summary>
    public string? Fault { get; private set; }

    /// <summary>The state changed.</summary>
    public void Change(int busy, int total, DateTime at)
    {
        if (busy < 0 || busy > total)
        {
            Fault ??= $"{entity}: expected 0 <= busy <= total, found busy {busy}, total {total} at {at:s}.";
        }

        _busy.Set(busy, at.Ticks);
        _total.Set(total, at.Ticks);
    }

    /// <summary>Writes its indicators.</summary>
    public void Write(IndicatorSheet sheet, MeasuredTime time) =>
        sheet.Add(IndicatorCatalog.Utilisation, entity, _busy.AreaUntil(time.Until) / _total.AreaUntil(time.Until));
}
