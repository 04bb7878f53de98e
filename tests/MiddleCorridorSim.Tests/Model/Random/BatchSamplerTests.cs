using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Random;

public sealed class BatchSamplerTests
{
    private const int Draws = 200_000;

    [Fact]
    public void Next_Constant_IsAlwaysTheSame() => Assert.All(Sizes(new BatchSize.Constant { Of = 40 })[..100], size => Assert.Equal(40, size));

    [Fact]
    public void Next_Geometric_HalvesFromOneToTheNext()
    {
        int[] sizes = Sizes(new BatchSize.Geometric { Average = 2 });

        // 3.9 standard deviations of a binomial; the mean of 2 has a variance of 2.
        Assert.InRange(sizes.Average(), 2 - 0.0124, 2 + 0.0124);
        Assert.InRange(sizes.Count(size => size == 1), 100_000 - 873, 100_000 + 873);
        Assert.InRange(sizes.Count(size => size == 4), 12_500 - 408, 12_500 + 408);
        Assert.Equal(1, sizes.Min());
    }

    [Fact]
    public void Next_GeometricOfOne_IsOne() => Assert.All(Sizes(new BatchSize.Geometric { Average = 1 })[..100], size => Assert.Equal(1, size));

    [Fact]
    public void Next_Uniform_HasBothEndsAsOftenAsAny()
    {
        int[] sizes = Sizes(new BatchSize.Uniform { Low = 2, High = 6 });

        Assert.All(Enumerable.Range(2, 5), size => Assert.InRange(sizes.Count(each => each == size), 40_000 - 698, 40_000 + 698));
        Assert.Equal((2, 6), (sizes.Min(), sizes.Max()));
    }

    [Fact]
    public void Next_Discrete_HasItsShares()
    {
        int[] sizes = Sizes(new BatchSize.Discrete { Of = [new() { Size = 1, Weight = 4 }, new() { Size = 7, Weight = 0 }, new() { Size = 10, Weight = 1 }] });

        Assert.InRange(sizes.Count(size => size == 10), 40_000 - 698, 40_000 + 698);
        Assert.Equal(Draws, sizes.Count(size => size is 1 or 10));
    }

    [Fact]
    public void Mean_OfEachKind_IsThatOfItsDraws()
    {
        Assert.Equal(40, new BatchSize.Constant { Of = 40 }.Mean);
        Assert.Equal(2.5, new BatchSize.Geometric { Average = 2.5 }.Mean);
        Assert.Equal(4.5, new BatchSize.Uniform { Low = 2, High = 7 }.Mean);
        Assert.Equal(2.8, new BatchSize.Discrete { Of = [new() { Size = 1, Weight = 4 }, new() { Size = 10, Weight = 1 }] }.Mean, 12);
    }

    private static int[] Sizes(BatchSize size)
    {
        BatchSampler sampler = BatchSampler.Of(size);
        KeyedStream stream = new RandomSource(1, 1, "batches").Open(7);
        int[] sizes = new int[Draws];
        for (int i = 0; i < sizes.Length; i++)
        {
            sizes[i] = sampler.Next(ref stream);
        }

        return sizes;
    }
}
