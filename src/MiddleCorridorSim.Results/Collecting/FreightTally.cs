using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>What became of the consignments of one flow, of one route, or of all.</summary>
internal sealed class FreightTally(string entity, long from, TimeSpan? promised = null)
{
    private readonly RunningMoments _transit = new();
    private readonly QuantileAccumulator _transits = new();
    private CarriedTally _carried;
    private MeasuredLevel _inSystem = new(from);
    private RunningMean _borderHours;
    private long _onTime;
    private double _teu;
    private double _cost;
    private double _timeCost;
    private double _co2e;

    /// <summary>The entity that it is of.</summary>
    public string Entity => entity;

    /// <summary>How many were created.</summary>
    public long Created { get; private set; }

    /// <summary>How many were delivered.</summary>
    public long Delivered { get; private set; }

    /// <summary>How many a border turned back.</summary>
    public long TurnedBack { get; private set; }

    /// <summary>How many gave up waiting at a border.</summary>
    public long GaveUp { get; private set; }

    /// <summary>How many are under way at the end.</summary>
    public long UnderWay { get; private set; }

    /// <summary>How many wait without a route at the end.</summary>
    public long Stranded { get; private set; }

    /// <summary>How many were delivered of those created after the warm-up.</summary>
    public long Measured => _transit.Count;

    /// <summary>One more was created.</summary>
    public void Create(DateTime at)
    {
        Created++;
        _inSystem.Set(_inSystem.Level + 1, at.Ticks);
    }

    /// <summary>One was delivered.</summary>
    public void Deliver(in Freight freight, in Journey journey, DateTime at)
    {
        Delivered++;
        _inSystem.Set(_inSystem.Level - 1, at.Ticks);
        if (at.Ticks >= from)
        {
            _carried.Add(freight.Tonnes, freight.Teu);
        }

        if (freight.Created.Ticks < from)
        {
            return;
        }

        TimeSpan transit = at - freight.Created;
        _transit.Add(transit.TotalHours);
        _transits.Add(transit.TotalHours);
        _borderHours.Add(journey.AtBorders.TotalHours);
        _onTime += transit <= promised ? 1 : 0;
        _teu += freight.Teu;
        _cost += journey.CostUsd;
        _timeCost += journey.TimeCostUsd;
        _co2e += journey.Co2eKg;
    }

    /// <summary>One was turned back.</summary>
    public void TurnBack(DateTime at)
    {
        TurnedBack++;
        _inSystem.Set(_inSystem.Level - 1, at.Ticks);
    }

    /// <summary>One gave up.</summary>
    public void GiveUp(DateTime at)
    {
        GaveUp++;
        _inSystem.Set(_inSystem.Level - 1, at.Ticks);
    }

    /// <summary>One is still there at the end.</summary>
    public void Remain(bool unroutable)
    {
        Stranded += unroutable ? 1 : 0;
        UnderWay += unroutable ? 0 : 1;
    }

    /// <summary>Writes what every kind of entity has: transit time and throughput.</summary>
    public void WriteTransit(IndicatorSheet sheet, MeasuredTime time)
    {
        sheet.Add(IndicatorCatalog.TransitTimeMean, entity, _transit.Mean);
        sheet.Add(IndicatorCatalog.TransitTimeSd, entity, _transit.StandardDeviation);
        sheet.Add(IndicatorCatalog.TransitTimeP10, entity, _transits.Quantile(0.1));
        sheet.Add(IndicatorCatalog.TransitTimeP50, entity, _transits.Quantile(0.5));
        sheet.Add(IndicatorCatalog.TransitTimeP90, entity, _transits.Quantile(0.9));
        sheet.Add(IndicatorCatalog.TransitTimeP95, entity, _transits.Quantile(0.95));
        _carried.Write(sheet, entity, time);
    }

    /// <summary>Writes reliability, which flows have.</summary>
    public void WriteReliability(IndicatorSheet sheet)
    {
        sheet.Add(IndicatorCatalog.BufferIndex, entity, (_transits.Quantile(0.95) - _transit.Mean) / _transit.Mean);
        sheet.Add(IndicatorCatalog.OnTime, entity, promised is null ? double.NaN : (double)_onTime / Measured);
    }

    /// <summary>Writes balance, cost and emissions, which flows and their total have.</summary>
    /// <param name="sheet">Gets the values.</param>
    /// <param name="time">The measured time.</param>
    /// <param name="hasPatience">Whether freight may give up anywhere in the scenario.</param>
    public void WriteBalance(IndicatorSheet sheet, MeasuredTime time, bool hasPatience)
    {
        sheet.Add(IndicatorCatalog.BorderHoursMean, entity, _borderHours.Mean);
        sheet.Add(IndicatorCatalog.CostMean, entity, _cost / _teu);
        sheet.Add(IndicatorCatalog.TimeCostMean, entity, _timeCost / _teu);
        sheet.Add(IndicatorCatalog.Co2eMean, entity, _co2e / _teu);
        sheet.Add(IndicatorCatalog.InSystemMean, entity, time.MeanOf(ref _inSystem));
        sheet.Add(IndicatorCatalog.Created, entity, Created);
        sheet.Add(IndicatorCatalog.Delivered, entity, Delivered);
        sheet.Add(IndicatorCatalog.UnderWay, entity, UnderWay);
        sheet.Add(IndicatorCatalog.Unroutable, entity, Stranded + TurnedBack + GaveUp);
        sheet.Add(IndicatorCatalog.TurnedBack, entity, TurnedBack);
        sheet.Add(IndicatorCatalog.GaveUp, entity, hasPatience ? GaveUp : double.NaN);
    }
}
