using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Batching;

/// <summary>The vehicles that left a post in one direction, batch by batch.</summary>
internal sealed class PassageBatches(string entity, int batches)
{
    private readonly RatioBatches _time = new(batches);
    private readonly QuantileBatches _times = new(batches, (IndicatorCatalog.BorderTimeP50, 0.5), (IndicatorCatalog.BorderTimeP95, 0.95));
    private readonly RatioBatches _tonnes = new(batches);

    /// <summary>One left.</summary>
    public void Add(int batch, in Passage vehicle)
    {
        double hours = (vehicle.Left - vehicle.Arrived).TotalHours;
        _time.Add(batch, hours);
        _times.Add(batch, hours);
        _tonnes.Add(batch, vehicle.Tonnes);
    }

    /// <summary>What came out, after the run.</summary>
    /// <param name="years">How long each batch is, in years.</param>
    public IEnumerable<BatchSeries> Of(double[] years) =>
    [
        _time.Of(IndicatorCatalog.BorderTimeMean, entity), .. _times.Of(entity), _tonnes.Over(years, IndicatorCatalog.Throughput, entity),
    ];
}
