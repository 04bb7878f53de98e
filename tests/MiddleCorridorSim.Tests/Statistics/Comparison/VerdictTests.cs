using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Comparison;

namespace MiddleCorridorSim.Tests.Statistics.Comparison;

public sealed class VerdictTests
{
    [Theory]
    [InlineData(-3, 1, true, Outcome.Better)]
    [InlineData(-3, 1, false, Outcome.Worse)]
    [InlineData(3, 1, true, Outcome.Worse)]
    [InlineData(3, 1, false, Outcome.Better)]
    [InlineData(0.1, 1, true, Outcome.CannotTell)]
    public void On_Interval_LooksAtTheSideOfZero(double mean, double halfWidth, bool smallerIsBetter, Outcome expected)
    {
        Verdict verdict = Verdict.On(new Estimate(20, mean, 2, halfWidth, 0.95), smallerIsBetter);

        Assert.Equal(expected, verdict.Outcome);
        Assert.Equal(expected == Outcome.CannotTell, verdict.MoreReplications > 0);
    }

    // t(98, .975) 10 / sqrt(99) is the first half-width below 2.
    [Fact]
    public void On_WideInterval_SaysHowManyMoreWouldTell()
    {
        Estimate difference = new(20, 2, 10, Estimates.HalfWidth(20, 10, 0.95), 0.95);

        Assert.Equal(new Verdict(Outcome.CannotTell, 79), Verdict.On(difference, smallerIsBetter: true));
    }

    // Indifferent up to 3: a half-width of 3 - 1 shows that the difference does not matter, before one of 1 shows that there is one.
    [Fact]
    public void On_SmallDifferenceWithinIndifference_AimsAtTheZone()
    {
        Estimate difference = new(20, 1, 10, Estimates.HalfWidth(20, 10, 0.95), 0.95);

        Assert.Equal(new Verdict(Outcome.CannotTell, 79), Verdict.On(difference, true, indifference: 3));
        Assert.Equal(new Verdict(Outcome.Same, 0), Verdict.On(difference, true, indifference: 30));
    }

    [Fact]
    public void On_NoDifferenceFound_IsOutOfReachOrTheSame()
    {
        Assert.Equal(Verdict.OutOfReach, Verdict.On(new Estimate(10, 0, 1, 0.7, 0.95), true).MoreReplications);
        Assert.Equal(Outcome.Same, Verdict.On(new Estimate(10, 0, 0, 0, 0.95), true).Outcome);
    }

    [Fact]
    public void On_OnePair_AsksForTheUsualTen()
    {
        Assert.Equal(new Verdict(Outcome.CannotTell, 9), Verdict.On(Estimates.OfMean([-3]), smallerIsBetter: true));
    }
}
