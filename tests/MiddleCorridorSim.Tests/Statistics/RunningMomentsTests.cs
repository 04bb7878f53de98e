using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Tests.Statistics;

public sealed class RunningMomentsTests
{
    [Fact]
    public void Add_LargeMeanSmallSpread_KeepsTheVariance()
    {
        RunningMoments moments = Of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16);

        Assert.Equal(1e9 + 10, moments.Mean);
        Assert.Equal(30, moments.Variance);
        Assert.Equal(90, moments.SumOfSquares);
        Assert.Equal(1e9 + 4, moments.Minimum);
        Assert.Equal(1e9 + 16, moments.Maximum);
    }

    [Fact]
    public void Variance_OneValue_IsNotANumber()
    {
        RunningMoments moments = Of(3);

        Assert.Equal(3, moments.Mean);
        Assert.True(double.IsNaN(moments.Variance));
        Assert.True(double.IsNaN(new RunningMoments().Mean));
    }

    [Fact]
    public void Merge_TwoParts_EqualsTheWhole()
    {
        RunningMoments whole = Of(2, 4, 4, 4, 5, 5, 7, 9);
        RunningMoments part = Of(2, 4, 4);

        part.Merge(Of(4, 5, 5, 7, 9));
        part.Merge(new RunningMoments());

        Assert.Equal(8, part.Count);
        Assert.Equal(5, part.Mean, 1e-14);
        Assert.Equal(32.0 / 7, part.Variance, 1e-14);
        Assert.Equal(whole.Variance, part.Variance, 1e-14);
        Assert.Equal((2, 9), (part.Minimum, part.Maximum));
    }

    [Fact]
    public void Merge_IntoEmpty_CopiesEveryMoment()
    {
        RunningMoments empty = new();

        empty.Merge(Of(-3, -1));

        Assert.Equal((2, -2, 2, -3, -1), (empty.Count, empty.Mean, empty.Variance, empty.Minimum, empty.Maximum));
    }

    [Fact]
    public void Reset_AfterWarmUp_ForgetsWhatWasBefore()
    {
        RunningMoments moments = Of(1000, 2000);

        moments.Reset();
        moments.Add(1);
        moments.Add(3);

        Assert.Equal((2, 2, 2, 1, 3), (moments.Count, moments.Mean, moments.Variance, moments.Minimum, moments.Maximum));
    }

    private static RunningMoments Of(params double[] values)
    {
        RunningMoments moments = new();
        foreach (double value in values)
        {
            moments.Add(value);
        }

        return moments;
    }
}
