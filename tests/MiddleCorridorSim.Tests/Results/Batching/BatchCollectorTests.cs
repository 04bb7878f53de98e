using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Batching;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Logs;
using MiddleCorridorSim.Tests.Results.Collecting;

namespace MiddleCorridorSim.Tests.Results.Batching;

/// <summary>The small world measures hours 2 to 10: four batches of two hours.</summary>
public sealed class BatchCollectorTests
{
    [Fact]
    public void Delivered_InSeveralBatches_CountsWhereItEndedWheneverItBegan()
    {
        BatchCollector batches = Begun();
        batches.Carry(1, created: 0, delivered: 1);
        batches.Carry(2, created: 1, delivered: 3);
        batches.Carry(3, created: 2.5, delivered: 5.5);
        batches.Carry(4, created: 5, delivered: 5.5);
        batches.Carry(5, created: 3, delivered: 10);
        batches.End(SmallWorld.At(10));

        BatchSeries transit = Of(batches, "transit_time.mean", "flow:f");
        Assert.Equal([2, 3.5, 0, 7], transit.Amounts);
        Assert.Equal([1, 2, 0, 1], transit.Bases);
        Assert.Equal([2, 1.75, 0, 7], Of(batches, "transit_time.p50", "all").Amounts);
        Assert.Equal([1, 1, 0, 1], Of(batches, "transit_time.p50", "all").Bases);
    }

    [Fact]
    public void Levels_AcrossSeveralBatches_AreCutAtTheirEnds()
    {
        BatchCollector batches = Begun();
        batches.StationState(0, 1, 1, 1, SmallWorld.At(1));
        batches.StationState(0, 3, 1, 1, SmallWorld.At(5));
        batches.StationState(0, 0, 0, 0, SmallWorld.At(9));
        batches.End(SmallWorld.At(10));

        Assert.Equal([2, 4, 6, 3], Of(batches, "queue.mean", "station:B/road/customs").Amounts);
        Assert.Equal([2, 2, 2, 2], Of(batches, "queue.mean", "station:B/road/customs").Bases);
        Assert.Equal([2, 2, 2, 1], Of(batches, "utilisation", "station:B/road/customs").Bases);
    }

    // What counts where it ended is the same in both; all batches together are the run.
    [Fact]
    public void Ratios_OverAllBatches_AreTheIndicatorsOfTheRun()
    {
        BatchCollector batches = new(SmallWorld.Scenario(), 3);
        IndicatorCollector run = new(SmallWorld.Scenario());
        ObserverPair both = new(run, batches);
        both.Begin(SmallWorld.World());
        for (int i = 0; i < 40; i++)
        {
            double at = 2 + (0.17 * i);
            both.Carry(i, at, at + (0.2 * (i % 4)) + 0.1);
            both.StationState(0, i % 3, i % 2, 1, SmallWorld.At(at));
            both.Passed(0, new Passage(SmallWorld.At(at - 0.5), SmallWorld.At(at + (i % 5 * 0.01)), 1, 20, 2), SmallWorld.At(at + (i % 5 * 0.01)));
        }

        both.End(SmallWorld.At(10));
        foreach ((string kpi, string entity) in new[]
        {
            ("transit_time.mean", "all"), ("border_hours.mean", "flow:f"), ("cost.mean", "all"), ("throughput", "flow:f"), ("in_system.mean", "all"),
            ("queue.mean", "station:B/road/customs"), ("utilisation", "station:B/road/customs"), ("border_time.mean", "post:B/road/inbound"),
            ("throughput", "post:B/road/inbound"),
        })
        {
            BatchSeries series = Of(batches, kpi, entity);
            IndicatorValue value = Assert.Single(run.Outcome.Values, value => value.Kpi == kpi && value.Entity == entity);
            Assert.Equal(value.Value, series.Amounts.Sum() / series.Bases.Sum(), 1e-9 * value.Value);
        }
    }

    private static BatchCollector Begun()
    {
        BatchCollector batches = new(SmallWorld.Scenario(), 4);
        batches.Begin(SmallWorld.World());
        return batches;
    }

    private static BatchSeries Of(BatchCollector batches, string kpi, string entity) =>
        Assert.Single(batches.Series, series => series.Indicator.Name == kpi && series.Entity == entity);
}
