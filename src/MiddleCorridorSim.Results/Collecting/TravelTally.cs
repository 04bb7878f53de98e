using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>Speed and cost of vehicle runs, all together: ratios of sums.</summary>
internal sealed class TravelTally(string entity)
{
    private const double CpmmKm = 500;
    private const double CpmmTonnes = 20;

    private double _km;
    private double _hours;
    private double _hoursMoving;
    private double _cost;
    private double _tonneKm;

    /// <summary>A vehicle finished its run in the measured time.</summary>
    public void Add(in VehicleRun run)
    {
        _km += run.DistanceKm;
        _hours += run.Total.TotalHours;
        _hoursMoving += run.Moving.TotalHours;
        if (run.Tonnes > 0)
        {
            _cost += run.CostUsd;
            _tonneKm += run.Tonnes * run.DistanceKm;
        }
    }

    /// <summary>Writes its indicators.</summary>
    public void Write(IndicatorSheet sheet)
    {
        sheet.Add(IndicatorCatalog.Tfi3Mean, entity, _cost / _tonneKm * CpmmKm * CpmmTonnes);
        sheet.Add(IndicatorCatalog.SpeedWithDelay, entity, _km / _hours);
        sheet.Add(IndicatorCatalog.SpeedWithoutDelay, entity, _km / _hoursMoving);
    }
}
