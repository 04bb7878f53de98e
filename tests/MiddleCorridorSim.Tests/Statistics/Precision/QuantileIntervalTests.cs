using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Precision;

namespace MiddleCorridorSim.Tests.Statistics.Precision;

public sealed class QuantileIntervalTests
{
    // Median of ten: P(2 <= B(10, 1/2) <= 8) = 1 - 22/1024.
    [Fact]
    public void Of_MedianOfTen_TakesTheSecondAndNinth()
    {
        QuantileInterval interval = QuantileInterval.Of([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.5);

        Assert.Equal((2, 9), (interval.Low, interval.High));
        Assert.Equal(5.5, interval.Value);
        Assert.Equal(1 - (22.0 / 1024), interval.Coverage, 1e-12);
    }

    // The largest of n lies above the 95 % quantile with probability 1 - .95^n; 97.5 % needs n = 72.
    [Theory]
    [InlineData(71, double.PositiveInfinity)]
    [InlineData(72, 72)]
    public void Of_HighQuantile_IsUnboundedUntilThereAreEnough(int count, double high)
    {
        double[] values = [.. Enumerable.Range(1, count).Select(i => (double)i)];

        Assert.Equal(high, QuantileInterval.Of(values, 0.95).High);
    }

    [Fact]
    public void Of_ManySamples_CoversAsOftenAsItSays()
    {
        SeededRandom random = new(11);
        int covered = 0;
        for (int run = 0; run < 2000; run++)
        {
            double[] values = new double[40];
            foreach (ref double value in values.AsSpan())
            {
                value = random.NextUniform();
            }

            QuantileInterval interval = QuantileInterval.Of(values, 0.8, 0.9);
            covered += interval.Low <= 0.8 && interval.High >= 0.8 ? 1 : 0;
            Assert.InRange(interval.Coverage, 0.9, 0.95);
        }

        double expected = QuantileInterval.Of(new double[40], 0.8, 0.9).Coverage;
        Assert.InRange(covered / 2000.0, expected - 0.024, expected + 0.024);
    }
}
