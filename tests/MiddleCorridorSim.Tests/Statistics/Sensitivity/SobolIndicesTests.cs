using MiddleCorridorSim.Statistics.Sensitivity;

namespace MiddleCorridorSim.Tests.Statistics.Sensitivity;

public sealed class SobolIndicesTests
{
    private static readonly double[] G = [0, 1, 4.5, 9, 99, 99, 99, 99];

    // Exact indices of Ishigami's function with a = 7, b = 0.1.
    [Fact]
    public void Estimate_Ishigami_MeetsTheExactIndices()
    {
        double[] responses = Array.ConvertAll(SaltelliDesign.Points(8192, 3, seed: 1), Ishigami);

        IReadOnlyList<SobolIndex> indices = SobolIndices.Estimate(responses, 3, seed: 2, resamples: 200);

        AssertFirst([0.3139051911, 0.4424111448, 0], indices, 0.008);
        AssertTotal([0.5575888552, 0.4424111448, 0.2436836641], indices, 0.008);
    }

    // S(i) = V(i)/V with V(i) = 1/(3 (1 + a)^2) and V + 1 the product of all 1 + V(i); the values are rounded from this formula.
    [Fact]
    public void Estimate_SobolG_MeetsTheExactIndices()
    {
        double[] responses = Array.ConvertAll(SaltelliDesign.Points(4096, 8, seed: 5), SobolG);

        IReadOnlyList<SobolIndex> indices = SobolIndices.Estimate(responses, 8, seed: 2, resamples: 100);

        AssertFirst([0.716192, 0.179048, 0.023676, 0.007162, 0.000072, 0.000072, 0.000072, 0.000072], indices, 0.01);
        AssertTotal([0.787144, 0.242198, 0.034317, 0.010460, 0.000105, 0.000105, 0.000105, 0.000105], indices, 0.01);
    }

    // Independent points in place of Sobol points: the bootstrap interval then covers as often as it says.
    [Fact]
    public void Estimate_ManyIndependentDesigns_CoverTheExactIndexAsOftenAsTheySay()
    {
        int covered = 0;
        for (ulong run = 0; run < 200; run++)
        {
            double[][] points = IndependentDesign(256, run);
            SobolIndex index = SobolIndices.Estimate(Array.ConvertAll(points, Ishigami), 3, run, 0.9, resamples: 200)[0];
            covered += index.TotalLow <= 0.5575888552 && index.TotalHigh >= 0.5575888552 ? 1 : 0;
        }

        Assert.InRange(covered / 200.0, 0.9 - 0.09, 0.9 + 0.08);
    }

    [Fact]
    public void Estimate_SameSeed_GivesTheSameIntervals()
    {
        double[] responses = Array.ConvertAll(SaltelliDesign.Points(64, 3, seed: 1), Ishigami);

        Assert.Equal(SobolIndices.Estimate(responses, 3, 4), SobolIndices.Estimate(responses, 3, 4));
        Assert.All(SobolIndices.Estimate(responses, 3, 4), i => Assert.True(i.TotalLow < i.Total && i.Total < i.TotalHigh));
        Assert.Throws<ArgumentException>(() => SobolIndices.Estimate(responses[1..], 3, 4));
        Assert.All(SobolIndices.Estimate(new double[50], 3, 4), i => Assert.True(double.IsNaN(i.First)));
    }

    [Fact]
    public void Points_LargerSize_KeepsTheFirstPoints()
    {
        double[][] small = SaltelliDesign.Points(4, 3, seed: 1);
        double[][] large = SaltelliDesign.Points(8, 3, seed: 1);

        Assert.Equal(SaltelliDesign.Count(4, 3), small.Length);
        Assert.Equal(small, large[..small.Length]);
        Assert.Equal([small[0][0], small[1][1], small[0][2]], small[3]);
    }

    private static double[][] IndependentDesign(int size, ulong seed)
    {
        MiddleCorridorSim.Statistics.SeededRandom random = new(seed);
        List<double[]> points = [];
        for (int j = 0; j < size; j++)
        {
            double[] a = [random.NextUniform(), random.NextUniform(), random.NextUniform()];
            double[] b = [random.NextUniform(), random.NextUniform(), random.NextUniform()];
            points.AddRange([a, b, [b[0], a[1], a[2]], [a[0], b[1], a[2]], [a[0], a[1], b[2]]]);
        }

        return [.. points];
    }

    private static void AssertFirst(double[] expected, IReadOnlyList<SobolIndex> indices, double tolerance)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], indices[i].First, tolerance);
        }
    }

    private static void AssertTotal(double[] expected, IReadOnlyList<SobolIndex> indices, double tolerance)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], indices[i].Total, tolerance);
        }
    }

    private static double Ishigami(double[] point)
    {
        double[] x = Array.ConvertAll(point, u => Math.PI * ((2 * u) - 1));
        return Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }

    private static double SobolG(double[] point) =>
        point.Zip(G, (u, a) => (Math.Abs((4 * u) - 2) + a) / (1 + a)).Aggregate(1.0, (product, term) => product * term);
}
