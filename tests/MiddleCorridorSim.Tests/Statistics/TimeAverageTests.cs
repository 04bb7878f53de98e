using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Tests.Statistics;

public sealed class TimeAverageTests
{
    [Fact]
    public void MeanUntil_StepsUpAndDown_WeighsByTime()
    {
        TimeAverage queue = new(start: 10);

        queue.Set(12, 3);
        queue.Add(16, -2);

        Assert.Equal((3 * 4) + (1 * 4), queue.AreaUntil(20));
        Assert.Equal(1.6, queue.MeanUntil(20));
        Assert.Equal(3, queue.MaximumUntil(20));
        Assert.Equal(1, queue.Level);
    }

    [Fact]
    public void Reset_AtWarmUp_KeepsTheLevelAndForgetsTheRest()
    {
        TimeAverage queue = new();
        queue.Set(1, 50);
        queue.Set(2, 4);

        queue.Reset(10);
        queue.Set(15, 2);

        Assert.Equal(10, queue.Start);
        Assert.Equal(3, queue.MeanUntil(20));
        Assert.Equal(4, queue.MaximumUntil(20));
    }

    [Fact]
    public void MaximumUntil_LevelHeldForNoTime_DoesNotCount()
    {
        TimeAverage queue = new();

        queue.Add(5, +1);
        queue.Add(5, -1);

        Assert.Equal(0, queue.MaximumUntil(9));
        Assert.True(double.IsNaN(new TimeAverage(3).MaximumUntil(3)));
        Assert.True(double.IsNaN(new TimeAverage(3).MeanUntil(3)));
    }

    [Fact]
    public void Set_BeforeTheLastChange_Throws()
    {
        TimeAverage queue = new();
        queue.Set(5, 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => queue.Set(4.9, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => queue.MeanUntil(4.9));
    }
}
