using MiddleCorridorSim.Statistics.Selection;

namespace MiddleCorridorSim.Tests.Statistics.Selection;

public sealed class RinottTests
{
    [Theory]
    [InlineData(2, 10, 2.614)]
    [InlineData(5, 20, 3.385)]
    [InlineData(10, 20, 3.875)]
    public void H_PublishedCases_Match(int systems, int firstStage, double expected)
    {
        Assert.Equal(expected, Rinott.H(systems, firstStage), 5e-4);
    }

    // With two systems h is the quantile of the sum of two independent t variables, checked here by direct convolution; the density
    // of t with three degrees of freedom is 2 / (pi sqrt 3 (1 + t^2/3)^2).
    [Fact]
    public void H_TwoSystems_IsTheQuantileOfASumOfTwoStudentVariables()
    {
        double h = Rinott.H(2, 4, 0.9);

        double sum = 0;
        const double Step = 0.01;
        for (double t = -400; t < 400; t += Step)
        {
            double density = 2 / (Math.PI * Math.Sqrt(3) * Math.Pow(1 + (t * t / 3), 2));
            sum += density * MathNet.Numerics.Distributions.StudentT.CDF(0, 1, 3, h - t) * Step;
        }

        Assert.Equal(0.9, sum, 1e-6);
    }

    [Fact]
    public void Replications_SpreadAndZone_RoundsUpAndKeepsTheFirstStage()
    {
        Assert.Equal(43, Rinott.Replications(2.614, 5, 2, 10));
        Assert.Equal(10, Rinott.Replications(2.614, 0.5, 2, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rinott.H(3, 10, 0.3));
    }
}
