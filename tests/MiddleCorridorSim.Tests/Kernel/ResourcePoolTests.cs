using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class ResourcePoolTests
{
    private readonly Simulation _simulation = new();

    [Fact]
    public void Request_Filter_GetsAThingThatWillDoAndLetsOthersPass()
    {
        var pool = new ResourcePool(_simulation, ["diesel", "electric"]);
        ResourcePoolRequest first = pool.Request(thing => (string)thing == "electric");
        ResourcePoolRequest second = pool.Request(thing => (string)thing == "electric");
        ResourcePoolRequest third = pool.Request();
        Assert.Equal(["electric", null, "diesel"], [first.Value, second.Value, third.Value]);

        first.Dispose();
        _simulation.Run();
        Assert.Equal("electric", second.Value);
        Assert.Equal((2, 0), (pool.InUse, pool.Remaining));
    }

    [Fact]
    public void Release_Twice_Throws()
    {
        var pool = new ResourcePool(_simulation, ["crane"]);
        ResourcePoolRequest request = pool.Request();
        pool.Release(request);

        Assert.Throws<InvalidOperationException>(() => pool.Release(request));
        Assert.Equal(1, pool.Remaining);
    }

    [Fact]
    public void Constructor_Nothing_Throws() => Assert.Throws<ArgumentException>(() => new ResourcePool(_simulation, []));

    [Fact]
    public void When_UnitsGoAndComeBack_EachHappensAtItsCircumstance()
    {
        var pool = new ResourcePool(_simulation, ["a", "b"]);
        Event[] events = [pool.WhenAny(), pool.WhenFull(), pool.WhenEmpty(), pool.WhenChange()];
        Assert.Equal([true, true, false, false], events.Select(e => e.IsTriggered));

        pool.Request();
        ResourcePoolRequest last = pool.Request();
        Assert.True(events[2].IsTriggered && events[3].IsTriggered);

        Event any = pool.WhenAny();
        Assert.False(any.IsTriggered);
        last.Dispose();
        Assert.True(any.IsTriggered);
    }
}
