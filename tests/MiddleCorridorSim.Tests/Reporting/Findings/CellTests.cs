using MiddleCorridorSim.Reporting.Findings;

namespace MiddleCorridorSim.Tests.Reporting.Findings;

public sealed class CellTests
{
    [Theory]
    [InlineData(0.4, 0.0558, 0.74, "0.40 (0.06 to 0.74)")]
    [InlineData(93.7, 69.1, 118.4, "93.7 (69.1 to 118.4)")]
    [InlineData(1902, 1699.4, 2105, "1,902 (1,699 to 2,105)")]
    [InlineData(0.3, -0.001, 0.6, "0.30 (0.00 to 0.60)")]
    [InlineData(0, 0, 0, "0")]
    [InlineData(12.34, double.NaN, double.NaN, "12.3")]
    [InlineData(double.NaN, double.NaN, double.NaN, "–")]
    public void Of_EstimateWithInterval_RoundsAllToTheSamePlace(double mean, double low, double high, string text)
    {
        Assert.Equal(text, Cell.Of(mean, low, high).Text);
    }
}
