using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>What passing one border post by one mode and direction took.</summary>
internal sealed class PassageTally(string entity)
{
    private readonly QuantileAccumulator _times = new();
    private RunningMean _time;
    private RunningMean _fees;
    private CarriedTally _carried;

    /// <summary>A vehicle left the post in the measured time.</summary>
    public void Add(in Passage vehicle)
    {
        double hours = (vehicle.Left - vehicle.Arrived).TotalHours;
        _times.Add(hours);
        _time.Add(hours);
        _fees.Add(vehicle.FeesUsd);
        _carried.Add(vehicle.Tonnes, vehicle.Teu);
    }

    /// <summary>Writes its indicators.</summary>
    public void Write(IndicatorSheet sheet, MeasuredTime time)
    {
        sheet.Add(IndicatorCatalog.BorderTimeMean, entity, _time.Mean);
        sheet.Add(IndicatorCatalog.BorderTimeP50, entity, _times.Quantile(0.5));
        sheet.Add(IndicatorCatalog.BorderTimeP95, entity, _times.Quantile(0.95));
        sheet.Add(IndicatorCatalog.BorderCostMean, entity, _fees.Mean);
        _carried.Write(sheet, entity, time);
    }
}
