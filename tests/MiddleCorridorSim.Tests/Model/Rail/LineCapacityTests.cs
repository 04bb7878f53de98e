using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Model.Rail;

public sealed class LineCapacityTests
{
    private const int WarmUpDays = 10;
    private const int MeasuredDays = 100;

    [Theory]
    [InlineData("limit in the middle", 1, 26)]
    [InlineData("limit in the middle", 2, 26)]
    [InlineData("limit in the middle", 3, 26)]
    [InlineData("limit first", 1, 26)]
    [InlineData("limit first", 2, 26)]
    [InlineData("limit last", 1, 26)]
    [InlineData("limit last", 2, 26)]
    [InlineData("limit alone", 1, 26)]
    [InlineData("47 min", 1, 30)]
    public void Run_TrainsAlwaysWaitAtBothEnds_AsManyPairsADayAsTheGraphPeriodSays(string line, int loops, int pairs)
    {
        var rig = new LineRig(WorkedExample.Variant(line, loops));
        for (int i = 0; i < 20; i++)
        {
            rig.Simulation.Process(Again(rig, $"E{i}", true));
            rig.Simulation.Process(Again(rig, $"W{i}", false));
        }

        rig.Simulation.Run(TimeSpan.FromDays(WarmUpDays + MeasuredDays));

        Assert.Equal(pairs, Math.Floor(PerDay(rig, 'E', "A-B@60")));
        Assert.Equal(pairs, Math.Floor(PerDay(rig, 'W', "A-B@0")));
    }

    [Theory]
    [InlineData(26, 0)]
    [InlineData(27, 1)]
    public void WorkedExample_PairsADay_DelayGrowsBeyond26Only(int pairs, int minutesMoreADay)
    {
        var rig = new LineRig(WorkedExample.Link(loops: 1));
        for (int i = 0; i < pairs * 60; i++)
        {
            rig.Send($"E{i}", true, i * 1440.0 / pairs);
            rig.Send($"W{i}", false, i * 1440.0 / pairs);
        }

        rig.Simulation.Run(TimeSpan.FromDays(59));

        double MeanWait(int fromDay) => rig.Recorder.Served.Skip(2 * pairs * fromDay).Take(2 * pairs).Average(served => served.Waiting);
        double growth = (MeanWait(50) - MeanWait(20)) / 30;
        Assert.InRange(growth, minutesMoreADay == 0 ? -1 : 20, minutesMoreADay == 0 ? 1 : 60);
    }

    private static double PerDay(LineRig rig, char direction, string end) =>
        rig.Recorder.Passings.Count(passing => passing.Train[0] == direction && passing.Place == end && passing.Minute >= WarmUpDays * 1440)
        / (double)MeasuredDays;

    private static IEnumerable<Event> Again(LineRig rig, string name, bool forward)
    {
        while (true)
        {
            foreach (Event wait in rig.Line.Run(new TestTrain(name), forward))
            {
                yield return wait;
            }
        }
    }
}
