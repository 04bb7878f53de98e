using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Results.Indicators;
using static MiddleCorridorSim.Tests.Results.Collecting.SmallWorld;

namespace MiddleCorridorSim.Tests.Results.Collecting;

public sealed class IndicatorCollectorTests
{
    [Fact]
    public void TransitTime_CreatedInWarmUp_IsLeftOut()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.Carry(0, created: 1, delivered: 9);
            observer.Carry(1, created: 3, delivered: 5);
            observer.Carry(2, created: 4, delivered: 8);
        });

        Assert.Equal(3, Value(outcome, "transit_time.mean", "flow:f"));
        Assert.Equal(3, Value(outcome, "transit_time.p50", "all"));
        Assert.Equal(3, Value(outcome, "transit_time.mean", "route:TRIP"));
        Assert.Equal(0.5, Value(outcome, "on_time", "flow:f"));
        Assert.Equal(3, Value(outcome, "time_at.mean", "flow:f/place:road"));
    }

    [Fact]
    public void Throughput_DeliveredInMeasuredTime_CountsWhatWasCreatedBefore()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.Carry(0, created: 0, delivered: 1);
            observer.Carry(1, created: 1, delivered: 9);
        });

        Assert.Equal(20 * 8760 / 8.0, Value(outcome, "throughput", "flow:f"), 6);
        Assert.Equal(2 * 8760 / 8.0, Value(outcome, "throughput_teu", "route:TRIP"), 6);
        Assert.Equal(2, Value(outcome, "delivered", "flow:f"));
    }

    [Fact]
    public void All_BackgroundFlow_IsLeftOutOfTotalsAndKeptByItself()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.Carry(0, created: 3, delivered: 5);
            observer.Carry(0, created: 3, delivered: 9, flow: 1);
        });

        Assert.Equal(2, Value(outcome, "transit_time.mean", "all"));
        Assert.Equal(2, Value(outcome, "transit_time.mean", "route:TRIP"));
        Assert.Equal(6, Value(outcome, "transit_time.mean", "flow:other"));
        Assert.Equal(1, Value(outcome, "created", "all"));
    }

    [Fact]
    public void InSystem_AverageOverTime_StartsAfterWarmUp()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.Carry(0, created: 0, delivered: 6);
        });

        Assert.Equal(4 / 8.0, Value(outcome, "in_system.mean", "flow:f"));
    }

    [Fact]
    public void Station_QueueAndUtilisation_AreTimeAveragesAfterWarmUp()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.StationState(0, 0, 0, 2, At(0));
            observer.StationState(0, 0, 1, 2, At(1));
            observer.StationState(0, 1, 1, 2, At(4));
            observer.Served(0, Hours(0), Hours(4), At(5));
            observer.StationState(0, 0, 1, 2, At(5));
            observer.Served(0, Hours(1), Hours(2), At(7));
            observer.StationState(0, 0, 0, 2, At(7));
        });

        Assert.Empty(outcome.Faults);
        Assert.Equal(1 / 8.0, Value(outcome, "queue.mean", "station:B/road/customs"));
        Assert.Equal(1, Value(outcome, "queue.max", "station:B/road/customs"));
        Assert.Equal(5 / 16.0, Value(outcome, "utilisation", "station:B/road/customs"));
        Assert.Equal(0.5, Value(outcome, "waiting.mean", "station:B/road/customs"));
        Assert.Equal(3.5, Value(outcome, "sojourn.mean", "station:B/road/customs"));
    }

    [Fact]
    public void Audit_TimeServedDiffersFromAreaUnderNumber_IsAFault()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.StationState(0, 0, 1, 1, At(1));
            observer.Served(0, Hours(0), Hours(1.5), At(3));
            observer.StationState(0, 0, 0, 1, At(3));
        });

        Assert.Contains("Little's law", Assert.Single(outcome.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.5, 0)]
    [InlineData(2.5, 1)]
    public void Audit_Line_HoldsOnlyTheWaitingToTheArea(double waited, int faults)
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.StationState(1, 1, 2, 2, At(1));
            observer.StationState(1, 0, 1, 2, At(3));
            observer.Served(1, Hours(waited), Hours(4), At(7));
            observer.StationState(1, 0, 0, 2, At(8));
        });

        Assert.Equal(faults, outcome.Faults.Count);
    }

    [Fact]
    public void Audit_ConsignmentLost_IsAFault()
    {
        ReplicationOutcome outcome = Observe(observer => observer.Created(Freight(0, 3)));

        Assert.Contains("flow:f: expected created = delivered", Assert.Single(outcome.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Balance_TurnedBackAndStranded_AreUnroutable()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.Created(Freight(0, 3));
            observer.TurnedBack(Freight(0, 3), At(4));
            observer.Created(Freight(1, 3));
            observer.Remaining(Freight(1, 3), unroutable: true, At(10));
            observer.Created(Freight(2, 3));
            observer.Remaining(Freight(2, 3), unroutable: false, At(10));
        });

        Assert.Empty(outcome.Faults);
        Assert.Equal(2, Value(outcome, "unroutable", "flow:f"));
        Assert.Equal(1, Value(outcome, "turned_back", "all"));
        Assert.Equal(1, Value(outcome, "under_way", "flow:f"));
    }

    [Fact]
    public void Travelled_TwoRuns_SpeedsAreRatiosOfSums()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.Travelled(new VehicleRun(Mode.Road, 500, Hours(10), Hours(8), 1000, 20), At(4));
            observer.Travelled(new VehicleRun(Mode.Road, 500, Hours(30), Hours(12), 2000, 10), At(5));
        });

        Assert.Equal(25, Value(outcome, "speed_with_delay", "mode:road"));
        Assert.Equal(50, Value(outcome, "speed_without_delay", "all"));
        Assert.Equal(2000, Value(outcome, "tfi3.mean", "mode:road"));
    }

    [Fact]
    public void Fingerprint_OneTickLater_Differs()
    {
        ulong one = Observe(observer => observer.Carry(0, 3, 5)).Fingerprint;
        ulong same = Observe(observer => observer.Carry(0, 3, 5)).Fingerprint;
        ulong later = Observe(observer => observer.Carry(0, 3, 5 + (1.0 / TimeSpan.TicksPerHour))).Fingerprint;

        Assert.Equal(one, same);
        Assert.NotEqual(one, later);
    }

    [Fact]
    public void Observations_InTheSteadyState_AllocateNothing()
    {
        IndicatorCollector collector = new(Scenario());
        collector.Begin(World());
        Run(collector, 0, 3000);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(collector, 3000, 6000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Values_EveryIndicator_IsInTheCatalogueWithItsUnit()
    {
        ReplicationOutcome outcome = Observe(observer =>
        {
            observer.Carry(0, 3, 5);
            observer.Departed(0, 100, 50, 0, At(4));
            observer.FleetState(0, 1, 2, At(4));
            observer.LinkLeft(0, false, 20, 2, At(3), At(4));
            observer.Passed(0, new Passage(At(3), At(4), 10, 20, 2), At(4));
        });

        Assert.All(outcome.Values, value => Assert.Equal(value.Unit, IndicatorCatalog.Find(value.Kpi)!.Unit));
        Assert.Equal(outcome.Values.Count, outcome.Values.DistinctBy(value => (value.Kpi, value.Entity)).Count());
    }

    private static void Run(IndicatorCollector collector, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            double now = 2 + (i / 1000.0);
            Freight freight = new(0, i, 20, 2, At(now));
            collector.Created(freight);
            collector.Routed(freight, collector.Route("TRIP"), At(now));
            collector.Served(0, Hours(0.25), Hours(0.5), At(now));
            collector.StationState(0, 1, 1, 1, At(now));
            collector.Spent(freight, new Stay(0, Hours(0.75), 0, 0), At(now));
            collector.Delivered(freight, 0, Journey(), At(now + 0.0005));
        }
    }

    private static ReplicationOutcome Observe(Action<IObserver> happenings)
    {
        IndicatorCollector collector = new(Scenario());
        collector.Begin(World());
        happenings(collector);
        collector.End(At(10));
        return collector.Outcome;
    }

    private static double Value(ReplicationOutcome outcome, string kpi, string entity) =>
        Assert.Single(outcome.Values, value => value.Kpi == kpi && value.Entity == entity).Value;
}
