using MiddleCorridorSim.Statistics.Calibration;

namespace MiddleCorridorSim.Tests.Statistics.Calibration;

public sealed class IdentifiabilityTests
{
    // J'J = [800 200; 200 100], its inverse [.0025 -.005; -.005 .02].
    [Fact]
    public void Of_TwoToldParameters_GivesTheInverseNormalMatrix()
    {
        Identifiability result = Identifiability.Of(new double[,] { { 20, 0 }, { 20, 10 } }, [1, 1]);

        Assert.Equal(0.05, result.StandardErrors[0], 1e-12);
        Assert.Equal(Math.Sqrt(0.02), result.StandardErrors[1], 1e-12);
        Assert.Equal(-Math.Sqrt(0.5), result.Correlations[0, 1], 1e-12);
        Assert.Equal(1, result.Correlations[1, 1], 1e-12);
        Assert.Equal(Math.Sqrt(800), result.Sensitivities[0], 1e-12);
        Assert.Equal(200, result.SingularValues[0] * result.SingularValues[1], 1e-10);
        Assert.Empty(result.FreeDirections);
    }

    [Fact]
    public void Of_WeightsAndVariance_ScaleTheErrors()
    {
        Identifiability result = Identifiability.Of(new double[,] { { 10, 0 }, { 0, 5 } }, [4, 1], variance: 0.25);

        Assert.Equal(0.5 / 20, result.StandardErrors[0], 1e-12);
        Assert.Equal(0.5 / 5, result.StandardErrors[1], 1e-12);
    }

    // Only the product of the first two matters, the third is told, the fourth has no effect.
    [Fact]
    public void Of_ProductAndIdleParameter_NamesBothFreeDirections()
    {
        Identifiability result = Identifiability.Of(new double[,] { { 50, 50, 0, 0 }, { 20, 20, 30, 0 }, { 0, 0, 40, 0 } }, [1, 1, 1]);

        Assert.Equal([false, false, true, false], Enumerable.Range(0, 4).Select(result.IsIdentifiable));
        Assert.Equal(2, result.FreeDirections.Count);
        Assert.Equal(0, result.Sensitivities[3]);
        Assert.All(result.FreeDirections, v => Assert.Equal(0, v[0] + v[1], 1e-9));
        Assert.All(result.FreeDirections, v => Assert.Equal(0, v[2], 1e-9));
        Assert.True(double.IsNaN(result.Correlations[0, 1]));
        Assert.True(result.ConditionNumber > 1e8);
    }

    [Fact]
    public void Of_FewerFiguresThanParameters_LeavesADirectionFree()
    {
        Identifiability result = Identifiability.Of(new double[,] { { 30, 40 } }, [1]);

        double[] free = Assert.Single(result.FreeDirections);
        Assert.Equal(0, (30 * free[0]) + (40 * free[1]), 1e-9);
        Assert.Equal(50, result.SingularValues[0], 1e-10);
        Assert.Equal(0, result.SingularValues[1], 1e-10);
    }

    // Standard error 1/3 of the range is no better than the range itself, 1/sqrt 12 = 0.289; 1/4 is.
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Of_WeakSlope_IsHeldAgainstTheRange(double slope, bool identifiable)
    {
        Assert.Equal(identifiable, Identifiability.Of(new double[,] { { slope } }, [1]).IsIdentifiable(0));
    }
}
