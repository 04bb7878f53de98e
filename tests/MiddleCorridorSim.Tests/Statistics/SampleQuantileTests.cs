using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Tests.Statistics;

public sealed class SampleQuantileTests
{
    // quantile(c(1, 2, 4, 8, 16), p) of R, type 7.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.1, 1.4)]
    [InlineData(0.5, 4)]
    [InlineData(0.9, 12.8)]
    [InlineData(1, 16)]
    public void Of_FiveValues_InterpolatesAsDefinitionSeven(double probability, double expected)
    {
        Assert.Equal(expected, SampleQuantile.Of([16, 2, 8, 1, 4], probability), 1e-12);
    }

    [Fact]
    public void Of_NoValueOrBadProbability_IsNotANumberOrThrows()
    {
        Assert.True(double.IsNaN(SampleQuantile.Of([], 0.5)));
        Assert.Equal(7, SampleQuantile.Of([7], 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleQuantile.Of([1, 2], 1.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleQuantile.Of([1, 2], double.NaN));
    }
}
