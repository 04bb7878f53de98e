using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Random;

public sealed class KeyedStreamTests
{
    // Computed from the definitions of SplitMix64 and xoshiro256** by a separate program with whole numbers.
    [Fact]
    public void NextUInt64_OneEntity_HasTheBitsOfTheDefinition()
    {
        KeyedStream stream = new RandomSource(42, 7, "service/AM_AGARAK_W").Open(123);

        ulong[] expected = [0xA8740CEB1B32D63B, 0x825436C5A4954ABF, 0x5E198DAA178DD980];

        Assert.Equal(expected, new[] { stream.NextUInt64(), stream.NextUInt64(), stream.NextUInt64() });
    }

    [Fact]
    public void NextDouble_TakesTheUpper53Bits()
    {
        KeyedStream stream = new RandomSource(42, 7, "service/AM_AGARAK_W").Open(123);

        Assert.Equal((0xA8740CEB1B32D63B >> 11) * Math.ScaleB(1, -53), stream.NextDouble());
    }

    [Fact]
    public void NextDouble_ManyDraws_AreUniform()
    {
        KeyedStream stream = new(1);
        double[] draws = new double[20_000];
        for (int i = 0; i < draws.Length; i++)
        {
            draws[i] = stream.NextDouble();
        }

        KolmogorovSmirnov.AssertDrawnFrom(draws, x => x);
    }

    [Fact]
    public void Below_Six_IsEven()
    {
        KeyedStream stream = new(2);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++)
        {
            counts[stream.Below(6)]++;
        }

        // 3.9 standard deviations of a binomial (60000, 1/6).
        Assert.All(counts, count => Assert.InRange(count, 10_000 - 356, 10_000 + 356));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 10_000)]
    [InlineData(-1, 0)]
    public void Chance_CertainOrNever_IsSo(double probability, int expected)
    {
        KeyedStream stream = new(3);
        int hits = 0;
        for (int i = 0; i < 10_000; i++)
        {
            hits += stream.Chance(probability) ? 1 : 0;
        }

        Assert.Equal(expected, hits);
    }

    [Fact]
    public void Chance_AnyProbability_DrawsOneNumber()
    {
        KeyedStream one = new(4);
        KeyedStream other = new(4);
        one.Chance(0.2);
        other.Chance(1);

        Assert.Equal(one.NextUInt64(), other.NextUInt64());
    }

    [Fact]
    public void Below_Zero_IsRefused()
    {
        KeyedStream stream = new(5);

        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Below(0));
    }
}
