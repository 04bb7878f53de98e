using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class SimulationTests
{
    private readonly Simulation _simulation = new(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    private readonly EventLog _log;

    public SimulationTests() => _log = new EventLog(_simulation);

    [Fact]
    public void Run_TiesInTime_GoByPriorityThenInsertion()
    {
        foreach ((string name, int priority) in new[] { ("a0", 0), ("b1", 1), ("c-1", -1), ("d0", 0), ("e-1", -1), ("f1", 1) })
        {
            _simulation.Timeout(TimeSpan.FromSeconds(1), priority).AddCallback(_ => _log.Add(name));
        }

        _simulation.Run();

        Assert.Equal(["1 c-1", "1 e-1", "1 a0", "1 d0", "1 b1", "1 f1"], _log.Lines);
    }

    [Fact]
    public void Run_Until_StopsBeforeAnyOtherEventOfThatInstant()
    {
        _simulation.TimeoutD(5).AddCallback(_ => _log.Add("five"));
        _simulation.TimeoutD(4).AddCallback(_ => _log.Add("four"));

        _simulation.Run(TimeSpan.FromSeconds(5));
        Assert.Equal(["4 four"], _log.Lines);
        Assert.Equal(5, _simulation.NowD);

        _simulation.Run();
        Assert.Equal(["4 four", "5 five"], _log.Lines);
    }

    [Fact]
    public void Run_UntilNow_Throws() => Assert.Throws<InvalidOperationException>(() => _simulation.Run(_simulation.Now));

    [Fact]
    public void Run_StopEvent_ReturnsItsValue()
    {
        var stop = new Event(_simulation);
        _simulation.TimeoutD(2).AddCallback(_ => stop.Succeed("enough"));
        _simulation.TimeoutD(3).AddCallback(_ => _log.Add("too late"));

        Assert.Equal("enough", _simulation.Run(stop));
        Assert.Empty(_log.Lines);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void TimeoutD_ImpossibleDelay_ThrowsNamingTheClock(double delay)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => _simulation.TimeoutD(delay));
        Assert.StartsWith("outside any process at 2026-01-01T00:00:00: expected a delay", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Succeed_Twice_Throws()
    {
        var once = new Event(_simulation);
        once.Succeed();
        Assert.Throws<InvalidOperationException>(() => once.Succeed());
    }
}
