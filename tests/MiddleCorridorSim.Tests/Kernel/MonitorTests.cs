using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class MonitorTests
{
    private readonly Simulation _simulation = new();

    [Fact]
    public void SampleMonitor_FourSamples_DescribesThem()
    {
        var monitor = new SampleMonitor("waits", collect: true);
        foreach (double sample in new[] { 4.0, 1, 3, 2 })
        {
            monitor.Add(sample);
        }

        Assert.Equal((4, 1.0, 4.0, 10.0, 2.5, 1.25), (monitor.Count, monitor.Min, monitor.Max, monitor.Total, monitor.Mean, monitor.Variance));
        Assert.Equal(2.5, monitor.GetMedian());
        Assert.Equal(4, monitor.GetPercentile(1));
        Assert.Equal(1, monitor.GetPercentile(0.2));
        Assert.Contains("Samples of waits", monitor.Summarize(), StringComparison.Ordinal);
    }

    [Fact]
    public void SampleMonitor_NotANumber_Throws() => Assert.Throws<ArgumentException>(() => new SampleMonitor().Add(double.NaN));

    [Fact]
    public void TimeSeriesMonitor_LevelsOfDifferentLength_WeighByTime()
    {
        var monitor = new TimeSeriesMonitor(_simulation, 0, collect: true);
        At(2, () => monitor.UpdateTo(10));
        At(3, () => monitor.Decrease(6));
        At(7, () => monitor.UpdateTo(0));
        At(10, () => { });
        _simulation.Run();

        // 2 s of 0, 1 s of 10, 4 s of 4, 3 s of 0.
        Assert.Equal(26, monitor.Area);
        Assert.Equal(2.6, monitor.Mean, 12);
        Assert.Equal(((5 * 2.6 * 2.6) + (7.4 * 7.4) + (4 * 1.4 * 1.4)) / 10, monitor.Variance, 12);
        Assert.Equal(2, monitor.GetMedian());
        Assert.Equal([2.0, 1, 4, 3], monitor.Series.Select(entry => entry.Duration));
    }

    [Fact]
    public void TimeSeriesMonitor_Inactive_LeavesTheTimeOut()
    {
        var monitor = new TimeSeriesMonitor(_simulation, 4);
        At(2, () => monitor.Active = false);
        At(5, () => monitor.UpdateTo(1));
        At(8, () => monitor.Active = true);
        At(10, () => { });
        _simulation.Run();

        Assert.Equal(10, monitor.Area);
        Assert.Equal(4, monitor.TotalTimeD);
    }

    [Fact]
    public void Resource_Watched_ReportsUseQueueAndTimes()
    {
        var resource = new Resource(_simulation)
        {
            Utilization = new TimeSeriesMonitor(_simulation, 0),
            QueueLength = new TimeSeriesMonitor(_simulation, 0),
            WaitingTime = new SampleMonitor(),
            LeadTime = new SampleMonitor(),
            BreakOffTime = new SampleMonitor(),
        };

        IEnumerable<Event> Use(double seconds)
        {
            using Request request = resource.Request();
            yield return request;
            yield return _simulation.TimeoutD(seconds);
        }

        _simulation.Process(Use(3));
        _simulation.Process(Use(5));
        Request impatient = null!;
        At(1, () => impatient = resource.Request());
        At(2, () => impatient.Dispose());
        At(10, () => { });
        _simulation.Run();

        Assert.Equal(0.8, resource.Utilization.Mean, 12);
        Assert.Equal(4, resource.QueueLength.Sum, 12);
        Assert.Equal((3.0, 11.0, 1.0), (resource.WaitingTime.Sum, resource.LeadTime.Sum, resource.BreakOffTime.Sum));
    }

    private void At(double seconds, Action action) => _simulation.TimeoutD(seconds).AddCallback(_ => action());
}
