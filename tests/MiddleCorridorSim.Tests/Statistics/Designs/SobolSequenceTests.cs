using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Designs;

namespace MiddleCorridorSim.Tests.Statistics.Designs;

public sealed class SobolSequenceTests
{
    // Worked by hand from Joe and Kuo's numbers: dimension 3 has a = 1 and m = 1, 3, so v = .1, .11, .101, and so on.
    [Fact]
    public void Points_PlainThreeDimensions_BeginAsPublished()
    {
        double[][] points = SobolSequence.Points(8, 3, seed: null);

        Assert.Equal([0, 0, 0], points[0]);
        Assert.Equal([0.5, 0.5, 0.5], points[1]);
        Assert.Equal([0.75, 0.25, 0.25], points[2]);
        Assert.Equal([0.25, 0.75, 0.75], points[3]);
        Assert.Equal([0.375, 0.375, 0.625], points[4]);
        Assert.Equal([0.875, 0.875, 0.125], points[5]);
        Assert.Equal([0.625, 0.125, 0.875], points[6]);
        Assert.Equal([0.125, 0.625, 0.375], points[7]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1UL)]
    [InlineData(99UL)]
    public void Points_PowerOfTwo_MeetEveryPartOfEveryDimensionOnce(ulong? seed)
    {
        double[][] points = SobolSequence.Points(256, SobolSequence.MostDimensions, seed);

        for (int d = 0; d < SobolSequence.MostDimensions; d++)
        {
            Assert.Equal(256, points.Select(p => (int)(p[d] * 256)).Distinct().Count());
        }
    }

    // Dimensions 1 and 2 form a (0, m, 2)-net: every elementary rectangle of area 1/64 holds one of 64 points, scrambled or not.
    [Theory]
    [InlineData(null)]
    [InlineData(7UL)]
    public void Points_FirstTwoDimensions_AreANet(ulong? seed)
    {
        double[][] points = SobolSequence.Points(64, 2, seed);

        for (int columns = 1; columns <= 64; columns *= 2)
        {
            Assert.Equal(64, points.Select(p => ((int)(p[0] * columns), (int)(p[1] * (64 / columns)))).Distinct().Count());
        }
    }

    // Sobol's property A, which Joe and Kuo's numbers have: of the first 2^d points, one lies in each orthant of the d-dimensional cube.
    [Fact]
    public void Points_TwoToTheDimension_MeetEveryOrthantOnce()
    {
        for (int dimensions = 1; dimensions <= 13; dimensions++)
        {
            double[][] points = SobolSequence.Points(1 << dimensions, dimensions, seed: null);

            Assert.Equal(points.Length, points.Select(p => p.Aggregate(0, (orthant, u) => (orthant * 2) + (u < 0.5 ? 0 : 1))).Distinct().Count());
        }
    }

    [Fact]
    public void Points_AnyTwoDimensions_AreNearlyUncorrelated()
    {
        double[][] points = SobolSequence.Points(1024, SobolSequence.MostDimensions, seed: null);

        for (int first = 0; first < SobolSequence.MostDimensions; first++)
        {
            for (int second = 0; second < first; second++)
            {
                double product = points.Average(p => (p[first] - 0.5) * (p[second] - 0.5));
                Assert.InRange(12 * product, -0.3, 0.3);
            }
        }
    }

    [Fact]
    public void Points_OtherSeed_MovesEveryPointAndKeepsTheMean()
    {
        double[][] first = SobolSequence.Points(1024, 5, 1);
        double[][] second = SobolSequence.Points(1024, 5, 2);

        Assert.All(first.Zip(second), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.Equal(first, SobolSequence.Points(1024, 5, 1));
        Assert.All(Enumerable.Range(0, 5), d => Assert.Equal(0.5, first.Average(p => p[d]), 0.0005));
        Assert.All(first, p => Assert.All(p, u => Assert.InRange(u, 1e-12, 1 - 1e-12)));
    }

    // Over seeds the first point is uniform on the cube: mean 1/2, variance 1/12.
    [Fact]
    public void Next_OverSeeds_IsUniform()
    {
        RunningMoments moments = new();
        double[] point = new double[4];
        for (ulong seed = 0; seed < 5_000; seed++)
        {
            new SobolSequence(4, seed).Next(point);
            moments.Add(point[3]);
        }

        Assert.InRange(moments.Mean, 0.5 - 0.016, 0.5 + 0.016);
        Assert.InRange(moments.Variance, 0.95 / 12, 1.05 / 12);
    }
}
