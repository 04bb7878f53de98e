using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Batching;

/// <summary>The consignments of one flow, or of all, batch by batch: those delivered in it, whenever they were created.</summary>
internal sealed class FreightBatches(string entity, BatchClock clock)
{
    private readonly RatioBatches _transit = new(clock.Count);
    private readonly QuantileBatches _transits = new(
        clock.Count,
        (IndicatorCatalog.TransitTimeP10, 0.1),
        (IndicatorCatalog.TransitTimeP50, 0.5),
        (IndicatorCatalog.TransitTimeP90, 0.9),
        (IndicatorCatalog.TransitTimeP95, 0.95));

    private readonly RatioBatches _borderHours = new(clock.Count);
    private readonly RatioBatches _cost = new(clock.Count);
    private readonly RatioBatches _co2e = new(clock.Count);
    private readonly RatioBatches _tonnes = new(clock.Count);
    private readonly LevelBatches _inSystem = new(clock);

    /// <summary>One was created, delivered or turned back.</summary>
    public void Change(int by, long at) => _inSystem.Set(_inSystem.Level + by, at);

    /// <summary>One was delivered.</summary>
    public void Deliver(int batch, in Freight freight, in Journey journey, DateTime at)
    {
        double hours = (at - freight.Created).TotalHours;
        _transit.Add(batch, hours);
        _transits.Add(batch, hours);
        _borderHours.Add(batch, journey.AtBorders.TotalHours);
        _cost.Add(batch, journey.CostUsd, freight.Teu);
        _co2e.Add(batch, journey.Co2eKg, freight.Teu);
        _tonnes.Add(batch, freight.Tonnes);
    }

    /// <summary>What came out, after the run.</summary>
    /// <param name="hours">How long each batch is.</param>
    /// <param name="years">The same in years.</param>
    public IEnumerable<BatchSeries> Of(double[] hours, double[] years)
    {
        _inSystem.Advance(clock.Until);
        return
        [
            _transit.Of(IndicatorCatalog.TransitTimeMean, entity),
            .. _transits.Of(entity),
            _borderHours.Of(IndicatorCatalog.BorderHoursMean, entity),
            _tonnes.Over(years, IndicatorCatalog.Throughput, entity),
            _cost.Of(IndicatorCatalog.CostMean, entity),
            _co2e.Of(IndicatorCatalog.Co2eMean, entity),
            new BatchSeries(IndicatorCatalog.InSystemMean, entity, _inSystem.Areas, hours),
        ];
    }
}
