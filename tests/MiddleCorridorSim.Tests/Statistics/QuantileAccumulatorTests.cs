using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Tests.Statistics;

public sealed class QuantileAccumulatorTests
{
    private static readonly double[] Probabilities = [0, 0.001, 0.05, 0.25, 0.5, 0.9, 0.95, 0.999, 1];

    [Fact]
    public void Quantile_SmallSample_IsExact()
    {
        QuantileAccumulator accumulator = Of([16, 2, 8, 1, 4]);

        Assert.True(accumulator.IsExact);
        Assert.Equal(12.8, accumulator.Quantile(0.9), 1e-12);
        accumulator.Add(0.5);
        Assert.Equal(3, accumulator.Quantile(0.5), 1e-12);
        Assert.True(double.IsNaN(new QuantileAccumulator().Quantile(0.5)));
    }

    [Fact]
    public void Quantile_LargeSampleOfBothSigns_StaysWithinTheBound()
    {
        double[] values = Sample(20_000);
        QuantileAccumulator accumulator = Of(values);

        Assert.False(accumulator.IsExact);
        foreach (double probability in Probabilities)
        {
            double exact = SampleQuantile.Of(values, probability);
            Assert.InRange(accumulator.Quantile(probability) - exact, -Math.Abs(exact) / 513, Math.Abs(exact) / 513);
        }

        Assert.Equal(values.Min(), accumulator.Quantile(0));
        Assert.Equal(values.Max(), accumulator.Quantile(1));
    }

    [Fact]
    public void Quantile_ManyEqualValues_IsThatValue()
    {
        QuantileAccumulator accumulator = Of(Enumerable.Repeat(3.3, 5000).ToArray());

        Assert.Equal(3.3, accumulator.Quantile(0.5));
    }

    [Fact]
    public void Merge_InAnyOrder_GivesTheSameQuantilesAsTheWhole()
    {
        double[] values = Sample(5_000);
        QuantileAccumulator whole = Of(values);
        QuantileAccumulator forward = Of(values[..400]);
        forward.Merge(Of(values[400..1100]));
        forward.Merge(Of(values[1100..]));
        QuantileAccumulator backward = Of(values[1100..]);
        backward.Merge(Of(values[..1100]));

        Assert.Equal(5_000, forward.Count);
        Assert.Equal(Probabilities.Select(whole.Quantile), Probabilities.Select(forward.Quantile));
        Assert.Equal(Probabilities.Select(whole.Quantile), Probabilities.Select(backward.Quantile));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Merge_ManyIntoFew_TakesMoreIn(int few)
    {
        double[] values = Sample(5_000);
        QuantileAccumulator accumulator = Of(values[..few]);

        accumulator.Merge(Of(values[few..3_000]));
        foreach (double value in values[3_000..])
        {
            accumulator.Add(value);
        }

        Assert.Equal(Probabilities.Select(Of(values).Quantile), Probabilities.Select(accumulator.Quantile));
    }

    [Fact]
    public void Merge_SmallParts_StaysExact()
    {
        QuantileAccumulator accumulator = Of([1, 2]);

        accumulator.Merge(Of([4, 8, 16]));

        Assert.Equal(12.8, accumulator.Quantile(0.9), 1e-12);
    }

    [Fact]
    public void Add_SteadyState_AllocatesNothing()
    {
        double[] values = Sample(4_000);
        QuantileAccumulator accumulator = Of(values);
        long before = GC.GetAllocatedBytesForCurrentThread();

        foreach (double value in values)
        {
            accumulator.Add(value);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Reset_AfterWarmUp_ForgetsWhatWasBefore()
    {
        QuantileAccumulator accumulator = Of(Sample(3_000));

        accumulator.Reset();
        foreach (int i in Enumerable.Range(0, 2_001))
        {
            accumulator.Add(i);
        }

        Assert.Equal((0, 2000), (accumulator.Minimum, accumulator.Maximum));
        Assert.InRange(accumulator.Quantile(0.5), 1000 * (1 - QuantileAccumulator.RelativeError), 1000 * (1 + QuantileAccumulator.RelativeError));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-2e150)]
    public void Add_ValueThatIsNoFiniteQuantity_Throws(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuantileAccumulator().Add(value));
    }

    private static QuantileAccumulator Of(double[] values)
    {
        QuantileAccumulator accumulator = new();
        foreach (double value in values)
        {
            accumulator.Add(value);
        }

        return accumulator;
    }

    // Skewed, of both signs, with an atom at zero, over nine powers of ten.
    private static double[] Sample(int count)
    {
        SeededRandom random = new(7);
        double[] values = new double[count];
        for (int i = 0; i < count; i++)
        {
            double u = random.NextUniform();
            values[i] = u < 0.1 ? 0 : u < 0.4 ? -1 / u / u / u : 1 / Math.Pow(random.NextUniform() + 1e-5, 1.5) * u;
        }

        return values;
    }
}
