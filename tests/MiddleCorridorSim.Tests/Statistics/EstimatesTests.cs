using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Tests.Statistics;

public sealed class EstimatesTests
{
    // Law (2015), example 4.26: ten observations, 90 % interval 1.34 +- 0.24.
    private static readonly double[] Published = [1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09];

    [Fact]
    public void OfMean_PublishedSample_GivesThePublishedInterval()
    {
        Estimate estimate = Estimates.OfMean(Published, 0.90);

        Assert.Equal(10, estimate.Count);
        Assert.Equal(1.343, estimate.Mean, 1e-12);
        Assert.Equal(0.1675, estimate.StandardDeviation * estimate.StandardDeviation, 5e-5);
        Assert.Equal(0.237253, estimate.HalfWidth, 1e-6);
        Assert.Equal(estimate.Mean - estimate.HalfWidth, estimate.Low);
        Assert.True(estimate.Covers(1.34));
        Assert.False(estimate.Covers(1.0));
    }

    // By arbitrary-precision bisection of the incomplete beta function. Bonferroni over many rows asks for levels such as the high ones.
    [Theory]
    [InlineData(2, 0.95, 12.7062047364)]
    [InlineData(2, 0.9999, 6366.19767131594)]
    [InlineData(3, 0.9999999, 3162.27742299755)]
    [InlineData(4, 0.9999999999, 2804.29382533953)]
    [InlineData(10, 0.99999, 8.82748361682305)]
    [InlineData(6, 0.5, 0.726686843800423)]
    [InlineData(100001, 0.95, 1.95998770753461)]
    [InlineData(1000000001, 0.95, 1.959963987)]
    [InlineData(3, 0.999, 31.5990545764)]
    [InlineData(4, 0.99, 5.84090930973)]
    [InlineData(10, 0.95, 2.26215716280)]
    [InlineData(31, 0.95, 2.04227245630)]
    [InlineData(1001, 0.95, 1.96233908082)]
    public void HalfWidth_UnitDeviation_IsTheStudentQuantile(int count, double confidence, double quantile)
    {
        // 1 - confidence itself is rounded: by 1e-6 of itself at the highest level here.
        Assert.Equal(quantile, Estimates.HalfWidth(count, Math.Sqrt(count), confidence), quantile * Math.Max(1e-9, 1e-16 / (1 - confidence)));
    }

    // Below a million degrees of freedom the quantile is a root, from there on an expansion: both meet.
    [Theory]
    [InlineData(0.9)]
    [InlineData(0.95)]
    [InlineData(0.99999)]
    public void HalfWidth_AMillionReplications_JoinsSmoothly(double confidence)
    {
        double root = Estimates.HalfWidth(1_000_000, 1000, confidence);
        double expansion = Estimates.HalfWidth(1_000_001, Math.Sqrt(1_000_001), confidence);

        Assert.Equal(expansion, root, expansion * 1e-8);
    }

    [Fact]
    public void OfMean_OneValue_HasNoInterval()
    {
        Estimate estimate = Estimates.OfMean([5]);

        Assert.Equal(5, estimate.Mean);
        Assert.True(double.IsNaN(estimate.Low));
        Assert.False(estimate.Covers(5));
    }

    [Fact]
    public void OfMean_EqualValues_HasZeroHalfWidth()
    {
        Estimate estimate = Estimates.OfMean([0, 0, 0]);

        Assert.Equal((0, 0, 0), (estimate.Mean, estimate.HalfWidth, estimate.RelativeHalfWidth));
    }

    [Fact]
    public void Bonferroni_ThreeIntervals_SplitsTheError()
    {
        Assert.Equal(1 - (0.05 / 3), Confidence.Bonferroni(0.95, 3), 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>(() => Confidence.Bonferroni(95, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimates.OfMean([1, 2], 95));
    }
}
