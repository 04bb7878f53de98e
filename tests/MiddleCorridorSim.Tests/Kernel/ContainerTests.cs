using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class ContainerTests
{
    private readonly Simulation _simulation = new();

    [Fact]
    public void Get_NotEnough_WaitsAndHoldsUpThoseBehind()
    {
        var tank = new Container(_simulation, 100, 10);
        ContainerGet large = tank.Get(50);
        ContainerGet small = tank.Get(5);
        _simulation.Run();
        Assert.False(small.IsTriggered);

        tank.Put(45);
        _simulation.Run();
        Assert.True(large.IsProcessed);
        Assert.True(small.IsProcessed);
        Assert.Equal(0, tank.Level);
    }

    [Fact]
    public void Put_NoRoom_WaitsForAGet()
    {
        var tank = new Container(_simulation, 10, 8);
        ContainerPut put = tank.Put(4);
        Assert.False(put.IsTriggered);

        tank.Get(3);
        _simulation.Run();
        Assert.True(put.IsProcessed);
        Assert.Equal(9, tank.Level);
    }

    [Fact]
    public void When_LevelRisesAndFalls_EachHappensOnceItIsMet()
    {
        var tank = new Container(_simulation, 10);
        Event[] events = [tank.WhenEmpty(), tank.WhenAtLeast(6), tank.WhenAtLeast(3), tank.WhenFull(), tank.WhenChange()];
        Assert.Equal([true, false, false, false, false], events.Select(e => e.IsTriggered));

        tank.Put(4);
        Assert.Equal([true, false, true, false, true], events.Select(e => e.IsTriggered));

        tank.Put(6);
        Event low = tank.WhenAtMost(2);
        Assert.True(events[1].IsTriggered && events[3].IsTriggered && !low.IsTriggered);

        tank.Get(9);
        Assert.True(low.IsTriggered);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, -1)]
    [InlineData(10, 11)]
    [InlineData(double.NaN, 0)]
    public void Constructor_FiguresOutOfRange_Throws(double capacity, double initial) =>
        Assert.Throws<ArgumentException>(() => new Container(_simulation, capacity, initial));

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(double.NaN)]
    public void Put_AmountOutOfRange_Throws(double amount) =>
        Assert.Throws<ArgumentException>(() => new Container(_simulation, 10).Put(amount));
}
