using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Precision;

namespace MiddleCorridorSim.Tests.Statistics.Precision;

public sealed class PrecisionRuleTests
{
    [Fact]
    public void AllowedHalfWidth_FivePercent_IsCorrectedForTheEstimatedMean()
    {
        PrecisionRule rule = new(0.05, indicators: 2);

        Assert.Equal(0.05 / 1.05, rule.AllowedHalfWidth, 1e-15);
        Assert.Equal(0.975, rule.IndicatorConfidence, 1e-15);
    }

    [Fact]
    public void Judge_FewerThanTen_IsNotReachedEvenWithoutSpread()
    {
        PrecisionRule rule = new(0.05, indicators: 1);

        Assert.False(rule.Judge([Alternating(9, 100, 0)]).Reached);
        Assert.True(rule.Judge([Alternating(10, 100, 0)]).Reached);
    }

    // Ten values 100 +- d: s = d sqrt(10/9), t(9, .975) = 2.262157, so the half-width is 0.754052 d; gamma' 100 = 4.761905 allows d up to 6.3151.
    [Theory]
    [InlineData(6.31, true)]
    [InlineData(6.32, false)]
    public void Judge_OneIndicatorAtTheEdge_FollowsTheHalfWidth(double deviation, bool reached)
    {
        PrecisionState state = new PrecisionRule(0.05, indicators: 1).Judge([Alternating(10, 100, deviation)]);

        Assert.Equal(reached, state.Reached);
        Assert.Equal(0.00754052 * deviation, state.WorstRelativeHalfWidth, 1e-7);
    }

    // The same indicator twice is judged at t(9, .9875) = 2.685011: half-width 0.895004 d, which allows d up to 5.3205.
    [Theory]
    [InlineData(5.32, true)]
    [InlineData(5.33, false)]
    public void Judge_TwoIndicators_AsksForMoreOfEach(double deviation, bool reached)
    {
        PrecisionRule rule = new(0.05, indicators: 2);

        Assert.Equal(reached, rule.Judge([Alternating(10, 100, deviation), Alternating(10, 100, deviation)]).Reached);
    }

    [Fact]
    public void Judge_OneOfTwoIsWide_NamesItAndSaysHowMany()
    {
        PrecisionState state = new PrecisionRule(0.05, indicators: 2, most: 500).Judge([Alternating(12, 100, 1), Alternating(12, 0, 3)]);

        Assert.False(state.Stop);
        Assert.Equal(1, state.Worst);
        Assert.Equal(500, state.Needed);
    }

    [Fact]
    public void Judge_AtTheMost_StopsUnreached()
    {
        PrecisionState state = new PrecisionRule(0.05, indicators: 1, most: 20).Judge([Alternating(20, 0, 1)]);

        Assert.Equal((false, true), (state.Reached, state.Stop));
    }

    // Student t quantiles by mpmath: t(98) 10/sqrt(99) = 1.99446, t(97) 10/sqrt(98) = 2.00487; t(16) 4/sqrt(17) = 2.0566, t(17) 4/sqrt(18) = 1.9892.
    [Theory]
    [InlineData(10, 99)]
    [InlineData(4, 18)]
    public void For_TargetTwo_IsTheSmallestThatSuffices(double deviation, long expected)
    {
        Assert.Equal(expected, ReplicationsNeeded.For(deviation, 2, 0.95));
        Assert.Equal(50, ReplicationsNeeded.For(deviation, 1e-9, 0.95, most: 50));
        Assert.Equal(200, ReplicationsNeeded.For(deviation, 2, 0.95, least: 200));
    }

    private static RunningMoments Alternating(int count, double mean, double deviation)
    {
        RunningMoments moments = new();
        for (int i = 0; i < count; i++)
        {
            moments.Add(mean + (i % 2 == 0 ? deviation : -deviation));
        }

        return moments;
    }
}
