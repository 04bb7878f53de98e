using MiddleCorridorSim.Experiments.Validating;

namespace MiddleCorridorSim.Tests.Experiments.Validating;

public sealed class ToleranceTests
{
    [Theory]
    [InlineData("+-20%", 7.2, 10.8)]
    [InlineData("± 50 %", 4.5, 13.5)]
    [InlineData("within range", 8, 11)]
    public void Read_Words_GiveTheLimits(string text, double low, double high)
    {
        Tolerance tolerance = Tolerance.Read(text, value: 9, low: 8, high: 11);

        Assert.Equal(low, tolerance.Low, 9);
        Assert.Equal(high, tolerance.High, 9);
        Assert.True(tolerance.Holds(low) && tolerance.Holds(high));
        Assert.False(tolerance.Holds(low - 0.01) || tolerance.Holds(high + 0.01));
    }

    [Fact]
    public void Read_OtherWords_GiveNothingToJudgeBy()
    {
        Tolerance tolerance = Tolerance.Read("upper tail only", value: 9, low: 8, high: 11);

        Assert.False(tolerance.IsGiven);
        Assert.False(tolerance.Holds(9));
    }
}
