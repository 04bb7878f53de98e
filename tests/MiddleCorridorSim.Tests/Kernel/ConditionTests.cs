using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class ConditionTests
{
    private readonly Simulation _simulation = new();

    [Fact]
    public void AllOf_TwoTimeouts_HappensWithTheLaterAndHoldsBothValues()
    {
        Event first = Later(2, "two");
        Event second = Later(1, "one");
        Condition both = first & second;
        double at = At(both);

        Assert.Equal(2, at);
        Assert.Equal(["two", "one"], both.Value.Values.Cast<object>());
        Assert.Equal("one", both.Value[second]);
    }

    [Fact]
    public void AnyOf_TwoTimeouts_HappensWithTheEarlierAndHoldsItsValue()
    {
        Condition either = Later(2, "two") | Later(1, "one");

        Assert.Equal(1, At(either));
        Assert.Equal(["one"], either.Value.Values.Cast<object>());
    }

    [Fact]
    public void AllOf_None_HappensAtOnce() => Assert.Equal(0, At(new AllOf(_simulation)));

    [Fact]
    public void AnyOf_ProcessedEvent_HappensAtOnce()
    {
        Event past = Later(1, "past");
        _simulation.Run();

        Assert.Equal(1, At(past | new Event(_simulation)));
    }

    [Fact]
    public void AllOf_OneFails_FailsWithItsCause()
    {
        var failing = new Event(_simulation);
        Condition both = Later(5, "five") & failing;
        _simulation.TimeoutD(1).AddCallback(_ => failing.Fail("broken"));
        double at = At(both);

        Assert.Equal(1, at);
        Assert.False(both.IsOk);
        Assert.Equal("broken", ((Event)both).Value);
    }

    [Fact]
    public void AnyOf_FailureAfterItHappened_StopsTheRun()
    {
        var failing = new Event(_simulation);
        Condition either = Later(1, "one") | failing;
        _simulation.TimeoutD(2).AddCallback(_ => failing.Fail("late"));

        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => _simulation.Run());
        Assert.True(either.IsProcessed);
        Assert.Contains("1970-01-01T00:00:02: expected no failure", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllOf_EventsOfTwoSimulations_Throws() =>
        Assert.Throws<ArgumentException>(() => new Event(_simulation) & new Event(new Simulation()));

    private MiddleCorridorSim.Kernel.Timeout Later(double seconds, string value) => new(_simulation, TimeSpan.FromSeconds(seconds), value);

    private double At(Event @event)
    {
        double at = double.NaN;
        @event.AddCallback(_ => at = _simulation.NowD);
        _simulation.Run();
        return at;
    }
}
