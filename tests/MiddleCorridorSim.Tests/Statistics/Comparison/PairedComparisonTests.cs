using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Comparison;

namespace MiddleCorridorSim.Tests.Statistics.Comparison;

public sealed class PairedComparisonTests
{
    private static readonly double[] First = [63.72, 32.24, 40.28, 36.94, 36.29, 56.94, 34.10, 63.36, 49.29, 87.20];
    private static readonly double[] Third = [57.74, 29.65, 36.52, 35.71, 33.81, 51.54, 31.39, 57.24, 42.63, 67.27];

    // Published: three differences at 95 % each, hence 85 % together.
    [Fact]
    public void WithBaseline_PublishedData_GivesThePublishedInterval()
    {
        IReadOnlyList<PairedComparison> comparisons = SimultaneousComparison.WithBaseline([First, First, First], Third, 0.85);

        Assert.Equal(3, comparisons.Count);
        Assert.Equal(1.86717, comparisons[0].Difference.Low, 5e-6);
        Assert.Equal(9.50483, comparisons[0].Difference.High, 5e-6);
    }

    [Fact]
    public void Of_CommonRandomNumbers_ReportsWhatPairingWasWorth()
    {
        PairedComparison comparison = PairedComparison.Of(First, Third);

        Assert.Equal(0.058597994540184765, comparison.VarianceRatio, 1e-12);
        Assert.False(comparison.PairingHurts);
        Assert.Equal(comparison.System - comparison.Baseline, comparison.Difference.Mean, 1e-12);
        Assert.Equal(1, PairedComparison.Of([1, 2, 4], [2, 4, 8]).Correlation, 1e-12);
    }

    [Fact]
    public void Of_OpposedValues_SaysThatPairingHurts()
    {
        PairedComparison comparison = PairedComparison.Of([1, 2, 3], [3, 2, 1]);

        Assert.Equal(2, comparison.VarianceRatio, 1e-12);
        Assert.Equal(-1, comparison.Correlation, 1e-12);
        Assert.True(comparison.PairingHurts);
        Assert.Throws<ArgumentException>(() => PairedComparison.Of([1, 2], [1]));
    }

    [Fact]
    public void AllPairs_ThreeSystems_AreInOrderAndShareTheError()
    {
        IReadOnlyList<(int System, int Baseline, PairedComparison Comparison)> pairs =
            SimultaneousComparison.AllPairs([[1, 2, 3], [2, 4, 6], [0, 0, 3]], 0.94);

        Assert.Equal([(0, 1), (0, 2), (1, 2)], pairs.Select(p => (p.System, p.Baseline)));
        Assert.Equal([-2, 1, 3], pairs.Select(p => p.Comparison.Difference.Mean));
        Assert.All(pairs, p => Assert.Equal(0.98, p.Comparison.Difference.Confidence, 1e-12));
    }

    // Welch by mpmath: difference 9.207667, 13.902415 degrees of freedom, half-width 15.475811.
    [Fact]
    public void Independent_UnequalSamples_GivesWelchsInterval()
    {
        Estimate difference = IndependentComparison.Of(Moments(First), Moments(Third[..6]));

        Assert.Equal(9.207666666666668, difference.Mean, 1e-10);
        Assert.Equal(15.475811248020003, difference.HalfWidth, 1e-8);
    }

    private static RunningMoments Moments(double[] values)
    {
        RunningMoments moments = new();
        Array.ForEach(values, moments.Add);
        return moments;
    }
}
