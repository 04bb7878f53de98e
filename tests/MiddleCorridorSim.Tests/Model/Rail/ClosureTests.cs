using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Tests.Model.Rail;

public sealed class ClosureTests
{
    public static TheoryData<string> Kinds => ["free", "double", "single"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Close_Finish_TrainsOnTheLineFinishAndOthersWait(string kind)
    {
        LineRig rig = Rig(kind);
        rig.Send("E1", true, 0);
        rig.Send("E2", true, 15);
        rig.At(10, () => rig.Line.Close(UnderWay.Finish));
        rig.At(100, () => rig.Line.Open(UnderWay.Finish));
        rig.Simulation.Run();

        Assert.Equal(["E1 at 60", "E2 at 160"], rig.Left);
        Assert.Equal(85, rig.Recorder.Served[1].Waiting);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Close_Wait_TrainsStandUntilItOpens(string kind)
    {
        LineRig rig = Rig(kind);
        rig.Send("E1", true, 0);
        rig.At(10, () => rig.Line.Close(UnderWay.Wait));
        rig.At(100, () => rig.Line.Open(UnderWay.Wait));
        rig.Simulation.Run();

        Assert.Equal(["E1 at 150"], rig.Left);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Close_TwoCauses_OpenWhenBothAreGone(string kind)
    {
        LineRig rig = Rig(kind);
        rig.Send("E1", true, 0);
        rig.Send("E2", true, 30);
        rig.At(10, () => rig.Line.Close(UnderWay.Wait));
        rig.At(20, () => rig.Line.Close(UnderWay.Finish));
        rig.At(40, () => rig.Line.Open(UnderWay.Wait));
        rig.At(50, () => rig.Line.Open(UnderWay.Finish));
        rig.Simulation.Run();

        Assert.Equal(["E1 at 90", "E2 at 110"], rig.Left);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Slow_WhileTrainsRun_WhatIsLeftOfTheRunTakesLonger(string kind)
    {
        LineRig rig = Rig(kind);
        rig.Send("E1", true, 0);
        rig.At(30, () => rig.Line.Slow(2));
        rig.At(50, () => rig.Line.Slow(0.5));
        rig.Simulation.Run();

        // 30 min of its run, 20 min for the next 10, then the last 20.
        Assert.Equal(["E1 at 70"], rig.Left);
    }

    [Fact]
    public void Slow_ManyTrainsWhileSlow_AllTakeLonger()
    {
        LineRig rig = Rig("free");
        rig.Line.Slow(1.5);
        for (int i = 0; i < 1000; i++)
        {
            rig.Send($"E{i}", true, i);
        }

        rig.Simulation.Run();

        Assert.Equal(1000, rig.Recorder.Served.Count);
        Assert.All(rig.Recorder.Served, served => Assert.Equal(90, served.Service, 6));
    }

    [Fact]
    public void Close_WaitAtAMeet_NobodyIsTakenForDeadlocked()
    {
        LineRig rig = Rig("single");
        rig.Send("E1", true, 0);
        rig.Send("W1", false, 10);
        rig.At(31, () => rig.Line.Close(UnderWay.Wait));
        rig.At(1031, () => rig.Line.Open(UnderWay.Wait));
        rig.Simulation.Run();

        Assert.Equal(["E1 at 1060", "W1 at 1080"], rig.Left);
    }

    private static LineRig Rig(string kind) => new(LineRig.HourLong(kind switch
    {
        "double" => new Line { Tracks = Tracks.Double, Headway = LineRig.Minutes(5) },
        "single" => new Line { Tracks = Tracks.Single, Blocks = 3 },
        _ => null,
    }));
}
