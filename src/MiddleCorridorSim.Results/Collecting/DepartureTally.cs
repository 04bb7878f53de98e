using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>How full the trains or vessels of one service left.</summary>
internal sealed class DepartureTally(string entity)
{
    private RunningMean _teu;
    private RunningMean _leftBehind;

    /// <summary>One departed in the measured time.</summary>
    public void Add(double teu, int leftBehind)
    {
        _teu.Add(teu);
        _leftBehind.Add(leftBehind);
    }

    /// <summary>Writes its indicators.</summary>
    public void Write(IndicatorSheet sheet, MeasuredTime time)
    {
        bool vessels = entity.StartsWith("fleet:", StringComparison.Ordinal);
        sheet.Add(vessels ? IndicatorCatalog.VesselLoadMean : IndicatorCatalog.TrainLoadMean, entity, _teu.Mean);
        sheet.Add(IndicatorCatalog.LeftBehindMean, entity, _leftBehind.Mean);
        sheet.Add(IndicatorCatalog.Departures, entity, time.PerYear(_teu.Count));
    }
}
