using MiddleCorridorSim.Statistics.SteadyState;

namespace MiddleCorridorSim.Tests.Statistics.SteadyState;

public sealed class WarmUpTests
{
    [Fact]
    public void Detect_DecayingSeries_DropsSevenBatches()
    {
        double[] series = new double[100];
        for (int i = 0; i < series.Length; i++)
        {
            series[i] = (10 * Math.Exp(-i / 10.0)) + (i % 2 == 0 ? 1 : -1);
        }

        WarmUp warmUp = WarmUp.Detect(series);

        Assert.Equal((20, 7, 35), (warmUp.Batches, warmUp.DroppedBatches, warmUp.DroppedObservations));
        Assert.Equal(0.003206573158876739, warmUp.Statistic, 1e-15);
        Assert.Equal(0.0333610848204856, warmUp.Mean, 1e-14);
        Assert.False(warmUp.RunTooShort);
    }

    [Fact]
    public void Detect_ConstantSeries_DropsNothing()
    {
        WarmUp warmUp = WarmUp.Detect(Enumerable.Repeat(0.1, 103).ToArray());

        Assert.Equal((20, 0), (warmUp.Batches, warmUp.DroppedBatches));
        Assert.Equal(0, warmUp.Statistic);
        Assert.False(warmUp.RunTooShort);
    }

    [Fact]
    public void Detect_StillRising_SaysTheRunIsTooShort()
    {
        double[] series = [.. Enumerable.Range(0, 50).Select(i => (double)i)];

        WarmUp warmUp = WarmUp.Detect(series);

        Assert.Equal(5, warmUp.DroppedBatches);
        Assert.True(warmUp.RunTooShort);
        Assert.True(WarmUp.Detect([1, 2, 3]).RunTooShort);
    }

    // Batches of one: 9 5 5 5 | 5 5 5 5; dropping the first leaves no spread at all, the first minimum.
    [Fact]
    public void Detect_OneOutlierAtTheStart_DropsOnlyIt()
    {
        Assert.Equal(1, WarmUp.Detect([9, 5, 5, 5, 5, 5, 5, 5], batchSize: 1).DroppedBatches);
    }
}
