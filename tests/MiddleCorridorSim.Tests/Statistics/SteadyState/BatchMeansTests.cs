using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.SteadyState;

namespace MiddleCorridorSim.Tests.Statistics.SteadyState;

public sealed class BatchMeansTests
{
    [Fact]
    public void Of_TwelveValuesInFourBatches_IsTheIntervalOfTheBatchMeans()
    {
        BatchMeans result = BatchMeans.Of([1, 2, 3, 3, 4, 5, 1, 1, 1, 6, 7, 8, 99], 4);

        Estimate expected = Estimates.OfMean([2, 4, 1, 7]);
        Assert.Equal(expected, result.Estimate);
        Assert.Equal(3, result.BatchSize);

        // Deviations -1.5, .5, -2.5, 3.5: products -.75 - 1.25 - 8.75 = -10.75, squares 21.
        Assert.Equal(-10.75 / 21, result.Autocorrelation, 1e-12);
    }

    [Fact]
    public void LooksIndependent_CorrelatedSeriesInShortBatches_IsFalse()
    {
        double[] series = Autoregressive(0.95, 4_000);

        Assert.False(BatchMeans.Of(series, 400).LooksIndependent);
        Assert.True(BatchMeans.Of(Autoregressive(0, 4_000), 400).PValue is > 0.001 and < 0.999);
    }

    // The process x' = phi x + e has mean 0; an interval of ten replications' long batches covers it as often as it says.
    [Fact]
    public void Of_ManyRunsOfACorrelatedProcess_CoversTheMean()
    {
        int covered = 0;
        SeededRandom random = new(5);
        for (int run = 0; run < 400; run++)
        {
            covered += BatchMeans.Of(Autoregressive(0.6, 4_000, random), 10, 0.9).Estimate.Covers(0) ? 1 : 0;
        }

        Assert.InRange(covered / 400.0, 0.9 - 0.058, 0.9 + 0.058);
    }

    [Fact]
    public void OfRatios_EqualBases_IsTheIntervalOfTheBatchMeans()
    {
        BatchMeans result = BatchMeans.OfRatios([6, 12, 3, 21], [3, 3, 3, 3]);

        Assert.Equal(Estimates.OfMean([2, 4, 1, 7]), result.Estimate);
        Assert.Equal(-10.75 / 21, result.Autocorrelation, 1e-12);
    }

    // Cochran (1977), 6.4: R = 20/10 = 2; d = y - 2x = 1, -2, 1, 0, squares 6, s^2 = 6/3; standard error sqrt(2/4)/2.5 = 0.282842712;
    // t(3, .975) = 3.182446305.
    [Fact]
    public void OfRatios_UnequalBases_IsTheIntervalOfTheRatio()
    {
        BatchMeans result = BatchMeans.OfRatios([5, 4, 5, 6], [2, 3, 2, 3]);

        Assert.Equal(2, result.Estimate.Mean);
        Assert.Equal(3.182446305 * 0.282842712, result.Estimate.HalfWidth, 1e-8);
    }

    [Fact]
    public void Of_ConstantSeries_HasNoWidthAndNoCorrelation()
    {
        BatchMeans result = BatchMeans.Of(Enumerable.Repeat(2.0, 100).ToArray(), 10);

        Assert.Equal((2, 0, 0), (result.Estimate.Mean, result.Estimate.HalfWidth, result.Autocorrelation));
    }

    [Fact]
    public void Accumulator_AnyLength_HoldsBatchesOfEqualSize()
    {
        BatchAccumulator accumulator = new(batches: 2);
        for (int i = 1; i <= 12; i++)
        {
            accumulator.Add(i);
        }

        Assert.Equal(4, accumulator.BatchSize);
        Assert.Equal([2.5, 6.5, 10.5], accumulator.Means.ToArray());
        Assert.Equal(6.5, accumulator.Estimate().Estimate.Mean);
    }

    private static double[] Autoregressive(double phi, int count, SeededRandom? random = null)
    {
        random ??= new SeededRandom(9);
        double[] series = new double[count];
        double level = 0;
        for (int i = 0; i < count; i++)
        {
            level = (phi * level) + random.NextUniform() - 0.5;
            series[i] = level;
        }

        return series;
    }
}
