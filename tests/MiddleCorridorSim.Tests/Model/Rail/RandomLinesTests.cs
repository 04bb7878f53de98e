using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>Lines, trains and closures made at random: the rules of the track hold on all of them, and every train arrives.</summary>
public sealed class RandomLinesTests
{
    private const int Trains = 80;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_AnySingleTrack_AllArriveAndBlocksAreKept(bool closures)
    {
        for (ulong seed = 0; seed < 100; seed++)
        {
            KeyedStream stream = new(seed + (closures ? 1000UL : 0));
            Line line = AnyLine(ref stream);
            var rig = new LineRig(LineRig.HourLong(line) with { Speed = null, Variation = stream.NextDouble() });
            SendTrains(rig, ref stream);
            if (closures)
            {
                CloseNowAndThen(rig, ref stream);
            }

            rig.Simulation.Run();

            Assert.True(rig.Left.Count == Trains, $"seed {seed}: {rig.Left.Count} of {Trains} trains arrived");
            var timings = new Timings(rig.Recorder.Passings, line.Sections.Count);
            Assert.Equal(rig.Recorder.Served.Sum(served => served.Waiting + served.Service), rig.Recorder.PresentMinutes, 3);
            timings.CheckBlocks(line.Headway.TotalMinutes);
            if (!closures)
            {
                timings.CheckArrivals(line.NonSimultaneousArrival.TotalMinutes);
            }
        }
    }

    private static Line AnyLine(ref KeyedStream stream)
    {
        var sections = new Section[1 + stream.Below(8)];
        for (int i = 0; i < sections.Length; i++)
        {
            TimeSpan there = Upto(ref stream, 40);
            TimeSpan back = Upto(ref stream, 40);
            sections[i] = stream.Chance(0.5)
                ? new Section { There = new Distribution.Constant { Of = there }, Back = new Distribution.Constant { Of = back }, Loops = 1 + stream.Below(3) }
                : new Section { There = new Distribution.Exponential { Of = there }, Loops = 1 + stream.Below(3) };
        }

        return new Line
        {
            Tracks = Tracks.Single,
            Sections = sections,
            Following = stream.Chance(0.5),
            Headway = Upto(ref stream, 10),
            Acceleration = Upto(ref stream, 3),
            Braking = Upto(ref stream, 3),
            NonSimultaneousArrival = Upto(ref stream, 5),
            Crossing = Upto(ref stream, 2),
        };
    }

    private static TimeSpan Upto(ref KeyedStream stream, int minutes) => LineRig.Minutes(1 + stream.Below(minutes));

    private static void SendTrains(LineRig rig, ref KeyedStream stream)
    {
        for (int i = 0; i < Trains; i++)
        {
            bool forward = stream.Chance(0.5);
            rig.Send($"{(forward ? 'E' : 'W')}{i}", forward, stream.Below(1440), 1 + stream.Below(3), stream.Chance(0.3) ? 20 + stream.Below(80) : null);
        }
    }

    private static void CloseNowAndThen(LineRig rig, ref KeyedStream stream)
    {
        for (int i = 0; i < 6; i++)
        {
            UnderWay underWay = stream.Chance(0.5) ? UnderWay.Finish : UnderWay.Wait;
            int from = stream.Below(3000);
            rig.At(from, () => rig.Line.Close(underWay));
            rig.At(from + 1 + stream.Below(500), () => rig.Line.Open(underWay));
        }

        rig.At(100, () => rig.Line.Slow(1.7));
        rig.At(900, () => rig.Line.Slow(1 / 1.7));
    }
}
