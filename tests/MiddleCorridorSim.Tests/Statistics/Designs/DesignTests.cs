using MiddleCorridorSim.Statistics.Designs;

namespace MiddleCorridorSim.Tests.Statistics.Designs;

public sealed class DesignTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void LatinHypercube_AnyFactor_TakesEveryPartOnce(bool centred)
    {
        double[][] points = LatinHypercube.Points(37, 5, seed: 3, centred);

        for (int d = 0; d < 5; d++)
        {
            Assert.Equal(Enumerable.Range(0, 37), points.Select(p => (int)(p[d] * 37)).Order());
        }

        Assert.Equal(points, LatinHypercube.Points(37, 5, 3, centred));
        Assert.NotEqual(points, LatinHypercube.Points(37, 5, 4, centred));
    }

    [Fact]
    public void FullGrid_TwoByThree_ListsEveryCombinationLastFastest()
    {
        Assert.Equal(6, FullGrid.Count([2, 1, 3]));
        Assert.Equal([1, 0, 2], FullGrid.Combination(5, [2, 1, 3]));
        Assert.Equal(
            [[0, 0.5, 0], [0, 0.5, 0.5], [0, 0.5, 1], [1, 0.5, 0], [1, 0.5, 0.5], [1, 0.5, 1]],
            FullGrid.Points([2, 1, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => FullGrid.Combination(6, [2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => FullGrid.Count([2, 0]));
    }

    [Fact]
    public void Morris_EveryStep_MovesOneFactorByTwoThirds()
    {
        double[][] points = MorrisDesign.Points(20, 6, seed: 8);

        Assert.Equal(20 * 7, points.Length);
        Assert.All(points, p => Assert.All(p, u => Assert.Equal(Math.Round(3 * u), 3 * Math.Clamp(u, 0, 1), 1e-12)));
        for (int t = 0; t < 20; t++)
        {
            List<int> moved = [];
            for (int step = 1; step <= 6; step++)
            {
                double[] before = points[(t * 7) + step - 1];
                double[] after = points[(t * 7) + step];
                int factor = Enumerable.Range(0, 6).Single(d => before[d] != after[d]);
                Assert.Equal(2.0 / 3, Math.Abs(after[factor] - before[factor]), 1e-12);
                moved.Add(factor);
            }

            Assert.Equal(Enumerable.Range(0, 6), moved.Order());
        }
    }

    [Fact]
    public void OneAtATime_TwoFactors_ListsBaseThenLowAndHigh()
    {
        Assert.Equal(
            [[0.5, 0.25], [0, 0.25], [1, 0.25], [0.5, 0], [0.5, 1]],
            OneAtATime.Points([0.5, 0.25]));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3333, 0)]
    [InlineData(0.34, 1)]
    [InlineData(0.999, 2)]
    [InlineData(1, 2)]
    public void UnitInterval_ThreeLevels_AreEqualParts(double coordinate, int level)
    {
        Assert.Equal(level, UnitInterval.ToLevel(coordinate, 3));
        Assert.Equal(5 + (coordinate * 55), UnitInterval.ToRange(coordinate, 5, 60), 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitInterval.ToLevel(1.01, 3));
    }
}
