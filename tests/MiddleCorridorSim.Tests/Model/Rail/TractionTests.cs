using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Rail;

public sealed class TractionTests
{
    private readonly Simulation _simulation = new(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    [Fact]
    public void Arrive_NextLineOfTheSamePool_KeepsLocomotives()
    {
        Locomotives east = Pool("east");
        Traction traction = new(new TestTrain("T1"));
        Assert.Null(traction.Leave(east));
        traction.Arrive(east);

        Assert.Equal(0, east.Free);
        Assert.Null(traction.Leave(east));
    }

    [Fact]
    public void Arrive_NextLineOfAnotherPool_GivesBackBeforeItTakes()
    {
        Locomotives east = Pool("east");
        Locomotives west = Pool("west");
        Traction traction = new(new TestTrain("T1"));
        traction.Leave(east);
        traction.Arrive(west);

        Assert.Equal((1, 1), (east.Free, west.Free));
        Assert.Null(traction.Leave(west));
        Assert.Equal((1, 0), (east.Free, west.Free));
        Assert.Null(traction.Leave(null));
        Assert.Equal((1, 1), (east.Free, west.Free));
    }

    [Fact]
    public void Leave_TwoTrainsSwapPools_NeitherWaitsForTheOther()
    {
        Locomotives east = Pool("east");
        Locomotives west = Pool("west");
        Traction one = new(new TestTrain("T1"));
        Traction other = new(new TestTrain("T2"));
        one.Leave(east);
        other.Leave(west);
        one.Arrive(west);
        Event? first = one.Leave(west);
        other.Arrive(east);
        Event? second = other.Leave(east);

        Assert.True(first is { IsTriggered: true });
        Assert.Null(second);
    }

    private Locomotives Pool(string name) =>
        new(_simulation, new PoolId(name), new LocomotivePool { Count = 1 }, new RandomSource(1, 0, "locomotives"));
}
