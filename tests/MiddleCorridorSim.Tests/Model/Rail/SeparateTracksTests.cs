using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Tests.Model.Rail;

public sealed class SeparateTracksTests
{
    private static readonly Line DoubleTrack = new() { Tracks = Tracks.Double, Headway = LineRig.Minutes(10) };

    [Fact]
    public void Run_NoLine_TrainsOvertakeFreely()
    {
        var rig = new LineRig(LineRig.HourLong());
        rig.Send("slow", true, 0, topSpeed: 30);
        rig.Send("fast", true, 1);
        rig.Send("back", false, 2);
        rig.Simulation.Run();

        Assert.Equal(["fast at 61", "back at 62", "slow at 120"], rig.Left);
    }

    [Fact]
    public void Run_DoubleTrackWithoutHeadway_TrainsOvertakeFreely()
    {
        var rig = new LineRig(LineRig.HourLong(new Line()));
        rig.Send("slow", true, 0, topSpeed: 30);
        rig.Send("fast", true, 1);
        rig.Simulation.Run();

        Assert.Equal(["fast at 61", "slow at 120"], rig.Left);
    }

    [Fact]
    public void Run_DoubleTrack_HeadwayAtEntryPerDirection()
    {
        var rig = new LineRig(LineRig.HourLong(DoubleTrack));
        rig.Send("E1", true, 0);
        rig.Send("E2", true, 3);
        rig.Send("E3", true, 3);
        rig.Send("W1", false, 5);
        rig.Simulation.Run();

        Assert.Equal(["E1 at 60", "W1 at 65", "E2 at 70", "E3 at 80"], rig.Left);
        Assert.Equal([0, 0, 7, 17], rig.Recorder.Served.Select(served => served.Waiting));
    }

    [Fact]
    public void Run_FasterTrainBehindSlower_ArrivesOneHeadwayAfterIt()
    {
        var rig = new LineRig(LineRig.HourLong(DoubleTrack));
        rig.Send("slow", true, 0, topSpeed: 30);
        rig.Send("fast", true, 10);
        rig.Send("later", true, 90);
        rig.Simulation.Run();

        Assert.Equal(["slow at 120", "fast at 130", "later at 150"], rig.Left);
    }

    [Fact]
    public void Run_TrainsWaitForHeadway_PriorityGoesFirst()
    {
        var rig = new LineRig(LineRig.HourLong(DoubleTrack));
        rig.Send("first", true, 0);
        rig.Send("freight", true, 1, priority: 2);
        rig.Send("express", true, 2, priority: 1);
        rig.Simulation.Run();

        Assert.Equal(["first at 60", "express at 70", "freight at 80"], rig.Left);
    }

    [Fact]
    public void Run_Watched_CountsTrainsWaitingAndInMotion()
    {
        var rig = new LineRig(LineRig.HourLong(DoubleTrack));
        rig.Send("E1", true, 0);
        rig.Send("E2", true, 3);
        rig.Simulation.Run();

        // Six trains each way fit at a headway of 10 min.
        Assert.Equal([(0, 0, 12, 0), (0, 1, 12, 0), (1, 1, 12, 3), (0, 2, 12, 10), (0, 1, 12, 60), (0, 0, 12, 70)], rig.Recorder.States);
    }

    [Fact]
    public void Run_TransitTimeVaries_MeanIsFreeFlow()
    {
        Link link = LineRig.HourLong() with { Speed = null, TransitTime = new Distribution.Exponential { Of = LineRig.Minutes(60) }, Variation = 0.3 };
        var rig = new LineRig(link);
        for (int i = 0; i < 4000; i++)
        {
            rig.Send($"T{i}", true, 0);
        }

        rig.Simulation.Run();

        // E[(XY)^2] = 2 x 60^2 x 1.09, so the standard deviation is 60 sqrt(1.18) and the standard error 1.03 min.
        double mean = rig.Recorder.Served.Average(served => served.Service);
        Assert.InRange(mean, 60 - (3.9 * 1.03), 60 + (3.9 * 1.03));
        Assert.Equal(LineRig.Minutes(60), rig.Line.FreeFlow(null, forward: true));
    }
}
