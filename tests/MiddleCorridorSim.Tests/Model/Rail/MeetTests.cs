using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Rail;

namespace MiddleCorridorSim.Tests.Model.Rail;

public sealed class MeetTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 4)]
    [InlineData(5, 5)]
    public void Run_TrainsFromBothEnds_EachMeetsEachOpposingOnceAtAStation(int eastbound, int westbound)
    {
        var rig = new LineRig(WorkedExample.Link(loops: 1));
        Send(rig, eastbound, westbound);
        rig.Simulation.Run();

        Assert.Equal(eastbound + westbound, rig.Left.Count);
        Assert.Equal(eastbound * westbound, new Timings(rig.Recorder.Passings, 7).Meets());
        Assert.Equal(eastbound * westbound, rig.Recorder.Meets);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 3)]
    public void Run_MoreTrainsThanTheTwoLoopsHold_AllArrive(int eastbound, int westbound)
    {
        var rig = new LineRig(LineRig.HourLong(new Line { Tracks = Tracks.Single, Blocks = 3 }));
        Send(rig, eastbound, westbound);
        rig.Simulation.Run();

        Assert.Equal(eastbound + westbound, rig.Left.Count);
        Assert.Equal(0, rig.Line.Waiting + rig.Line.Moving);
    }

    [Fact]
    public void Run_NoLoopTrackToMeetOn_StopsWithTheNames()
    {
        // A section without a loop is refused when a file is read; here it shows what the watchdog says.
        Section section = new() { There = new MiddleCorridorSim.Domain.Distributions.Distribution.Constant { Of = LineRig.Minutes(20) }, Loops = 0 };
        var rig = new LineRig(LineRig.HourLong(new Line { Tracks = Tracks.Single, Sections = [section, section, section] }));
        rig.Send("E1", true, 0);
        rig.Send("W1", false, 10);
        rig.Send("W2", false, 11);

        DeadlockException deadlock = Assert.Throws<DeadlockException>(() => rig.Simulation.Run());

        Assert.Equal(
            "line A-B at 2026-01-01T00:20:00: expected a train that can move, found none. Waiting: E1 at A-B@20 for a track at A-B@40, "
            + "where nobody stands; W1 at A-B@60 (and 1 behind it) for a track at A-B@40, where nobody stands.",
            deadlock.Message);
    }

    private static void Send(LineRig rig, int eastbound, int westbound)
    {
        for (int i = 0; i < eastbound; i++)
        {
            rig.Send($"E{i}", true, i);
        }

        for (int i = 0; i < westbound; i++)
        {
            rig.Send($"W{i}", false, i);
        }
    }
}
