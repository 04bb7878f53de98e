using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Checks;

namespace MiddleCorridorSim.Tests.Statistics.Checks;

public sealed class CheckTests
{
    // Mean 10, s = sqrt(2.5), standard error sqrt(0.5); t = 2 standard errors on 4 degrees of freedom: p = 0.1161165235.
    [Fact]
    public void ExactValue_FiveValues_IsTheOneSampleTTest()
    {
        double[] values = [8, 9, 10, 11, 12];

        ExactValueCheck check = ExactValueCheck.Of(values, 10 - (2 * Math.Sqrt(0.5)));

        Assert.Equal(2, check.StandardErrors, 1e-12);
        Assert.Equal(0.1161165235168156, check.PValue, 1e-10);
        Assert.True(check.Agrees(relativeHalfWidth: 0.5));
        Assert.False(check.Agrees(relativeHalfWidth: 0.1));
        Assert.False(check.Agrees(standardErrors: 1.9, relativeHalfWidth: 0.5));
    }

    [Fact]
    public void LittlesLaw_Books_BalanceOrNot()
    {
        Assert.Equal(0, LittlesLaw.Discrepancy(9, 0.9, 10));
        Assert.Equal(0.1, LittlesLaw.Discrepancy(9, 1, 10), 1e-12);
        Assert.Equal(0, LittlesLaw.Discrepancy(0, 0, 0));
    }

    // D of 0.1, 0.4, 0.7 against the uniform: at 0.7, 1 - 0.7 = 0.3.
    [Fact]
    public void KolmogorovSmirnov_ThreeValues_FindsTheLargestDistance()
    {
        Assert.Equal(0.3, KolmogorovSmirnov.Of([0.7, 0.1, 0.4], x => x).Distance, 1e-12);
    }

    [Fact]
    public void KolmogorovSmirnov_UniformOrNot_TellsThemApart()
    {
        SeededRandom random = new(6);
        double[] values = new double[2_000];
        foreach (ref double value in values.AsSpan())
        {
            value = random.NextUniform();
        }

        Assert.InRange(KolmogorovSmirnov.Of(values, x => x).PValue, 0.001, 0.999);
        Assert.True(KolmogorovSmirnov.Of(values, x => x * x).PValue < 1e-6);

        // K(1.3581) = 0.95, the table's 5 % point.
        double distance = 1.3581 / (Math.Sqrt(100) + 0.12 + 0.011);
        double[] shifted = [.. Enumerable.Range(0, 100).Select(i => (i / 100.0) + distance)];
        Assert.Equal(0.05, KolmogorovSmirnov.Of(shifted, x => Math.Min(1, x)).PValue, 1e-4);
    }

    // 16.919 is the 5 % point of chi-square with nine degrees of freedom; 100 expected in each of ten classes.
    [Fact]
    public void ChiSquare_TenClasses_IsPearsonsTest()
    {
        double[] expected = [.. Enumerable.Repeat(100.0, 10)];

        ChiSquareTest test = ChiSquareTest.Of([129, 71, 100, 100, 100, 100, 100, 100, 100, 100], expected);

        Assert.Equal(16.82, test.Statistic, 1e-12);
        Assert.Equal(9, test.DegreesOfFreedom);
        Assert.Equal(0.0516105138848801, test.PValue, 1e-10);
        Assert.Throws<ArgumentException>(() => ChiSquareTest.Of([1], [1]));
    }
}
