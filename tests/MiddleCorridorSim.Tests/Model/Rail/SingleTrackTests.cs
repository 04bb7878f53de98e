using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Tests.Model.Rail;

public sealed class SingleTrackTests
{
    /// <summary>Three blocks of 20 min with loops between them.</summary>
    private static readonly Line ThreeBlocks = new() { Tracks = Tracks.Single, Blocks = 3 };

    [Fact]
    public void Run_OneTrain_TakesFreeFlowTime()
    {
        var rig = new LineRig(LineRig.HourLong(ThreeBlocks));
        rig.Send("E1", true, 5);
        rig.Simulation.Run();

        Assert.Equal(["E1 at 65"], rig.Left);
        Assert.Equal(
            [("E1", "passes", "A-B@0", 5), ("E1", "passes", "A-B@20", 25), ("E1", "passes", "A-B@40", 45), ("E1", "passes", "A-B@60", 65)],
            rig.Recorder.Passings);
    }

    [Fact]
    public void Run_OpposingTrains_MeetAtLoop()
    {
        var rig = new LineRig(LineRig.HourLong(ThreeBlocks));
        rig.Send("E1", true, 0);
        rig.Send("W1", false, 10);
        rig.Simulation.Run();

        // E1 passes the second loop's block [20, 40]; W1 comes to that loop at 30 and waits until E1 is there.
        Assert.Equal(["E1 at 60", "W1 at 80"], rig.Left);
        Assert.Equal([(0, 60), (10, 60)], rig.Recorder.Served);
    }

    [Fact]
    public void Run_Meet_AllowancesForTheTrainThatStopsOnly()
    {
        Line line = ThreeBlocks with
        {
            Acceleration = LineRig.Minutes(2),
            Braking = LineRig.Minutes(1),
            Crossing = LineRig.Minutes(3),
        };
        var rig = new LineRig(LineRig.HourLong(line));
        rig.Send("E1", true, 0);
        rig.Send("W1", false, 10);
        rig.Simulation.Run();

        // W1: at the loop at 30, stands at 31, E1 is there at 40, the crossing interval ends at 43, then 22 + 20 min.
        Assert.Equal(["E1 at 60", "W1 at 85"], rig.Left);
        Assert.Contains(("W1", "stops", "A-B@40", 31), rig.Recorder.Passings);
        Assert.Contains(("W1", "starts", "A-B@40", 43), rig.Recorder.Passings);
        Assert.Equal((12, 63), rig.Recorder.Served[1]);
    }

    [Fact]
    public void Run_OpposingArrivals_KeepTheNonSimultaneousInterval()
    {
        Line line = ThreeBlocks with { Blocks = 2, NonSimultaneousArrival = LineRig.Minutes(4) };
        var rig = new LineRig(LineRig.HourLong(line));
        rig.Send("E1", true, 0);
        rig.Send("W1", false, 1);
        rig.Simulation.Run();

        // E1 stands in the loop at 30, W1 would come at 31 but is held outside until 34, then passes.
        Assert.Contains(("E1", "stops", "A-B@30", 30), rig.Recorder.Passings);
        Assert.Contains(("W1", "passes", "A-B@30", 34), rig.Recorder.Passings);
        Assert.Equal(["W1 at 64", "E1 at 64"], rig.Left);
    }

    [Fact]
    public void Run_NotFollowing_OneTrainInABlock()
    {
        var rig = new LineRig(LineRig.HourLong(ThreeBlocks with { Headway = LineRig.Minutes(8) }));
        rig.Send("E1", true, 0);
        rig.Send("E2", true, 1);
        rig.Simulation.Run();

        Assert.Equal(["E1 at 60", "E2 at 80"], rig.Left);
    }

    [Fact]
    public void Run_Following_HeadwayApart()
    {
        var rig = new LineRig(LineRig.HourLong(ThreeBlocks with { Headway = LineRig.Minutes(8), Following = true }));
        rig.Send("E1", true, 0);
        rig.Send("E2", true, 1);
        rig.Send("E3", true, 1);
        rig.Simulation.Run();

        Assert.Equal(["E1 at 60", "E2 at 68", "E3 at 80"], rig.Left);
    }

    [Fact]
    public void Run_FasterTrainFollows_StaysBehind()
    {
        Line line = new() { Tracks = Tracks.Single, Blocks = 1, Headway = LineRig.Minutes(8), Following = true };
        var rig = new LineRig(LineRig.HourLong(line));
        rig.Send("slow", true, 0, topSpeed: 30);
        rig.Send("fast", true, 10);
        rig.Simulation.Run();

        Assert.Equal(["slow at 120", "fast at 128"], rig.Left);
    }

    [Fact]
    public void Run_PriorityTrainApproaches_OtherHoldsBack()
    {
        var rig = new LineRig(LineRig.HourLong(ThreeBlocks));
        rig.Send("freight", true, 0, priority: 2);
        rig.Send("express", false, 0, priority: 1);
        rig.Simulation.Run();

        Assert.Equal(["express at 60", "freight at 80"], rig.Left);
    }

    [Fact]
    public void Run_EqualPriority_WhoAskedFirstGoesFirst()
    {
        Line line = new() { Tracks = Tracks.Single, Blocks = 1 };
        var rig = new LineRig(LineRig.HourLong(line));
        rig.Send("E1", true, 0);
        rig.Send("W1", false, 1);
        rig.Send("E2", true, 2);
        rig.Send("W2", false, 3);
        rig.Simulation.Run();

        Assert.Equal(["E1 at 60", "W1 at 120", "E2 at 180", "W2 at 240"], rig.Left);
    }

    [Fact]
    public void Run_ManyWaitBeforeTheLine_DirectionsTakeTurns()
    {
        Line line = new() { Tracks = Tracks.Single, Sections = [Section(30, 30) with { Loops = 2 }, Section(30, 30)] };
        var rig = new LineRig(LineRig.HourLong(line) with { Speed = null });
        rig.Send("W1", false, 0);
        rig.Send("E1", true, 1);
        rig.Send("E2", true, 2);
        rig.Send("E3", true, 3);
        rig.Simulation.Run();

        // W1 stands in the loop from 30. When E1 comes there at 31 it goes on, though E2 has waited before the line since 2.
        Assert.Equal(["E1 at 61", "W1 at 61", "E2 at 121", "E3 at 151"], rig.Left);
    }

    [Fact]
    public void Run_UnequalSections_EachDirectionItsOwnTimes()
    {
        Line line = new() { Tracks = Tracks.Single, Sections = [Section(10, 12), Section(20, 25)] };
        var rig = new LineRig(LineRig.HourLong(line) with { Speed = null });
        rig.Send("E1", true, 0);
        rig.Send("W1", false, 100);
        rig.Simulation.Run();

        Assert.Equal(["E1 at 30", "W1 at 137"], rig.Left);
        Assert.Equal(LineRig.Minutes(30), rig.Line.FreeFlow(null, forward: true));
        Assert.Equal(LineRig.Minutes(37), rig.Line.FreeFlow(null, forward: false));
    }

    private static Section Section(double there, double back) => new()
    {
        There = new Distribution.Constant { Of = LineRig.Minutes(there) },
        Back = new Distribution.Constant { Of = LineRig.Minutes(back) },
    };
}
