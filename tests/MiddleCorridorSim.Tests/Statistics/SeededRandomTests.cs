using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Tests.Statistics;

public sealed class SeededRandomTests
{
    // SplitMix64 of seed 0 is E220A8397B1DCDAF 6E789E6AA1B965F4 06C45D188009454F F88BB8A8724C81EC; then by the definition of xoshiro256**,
    // rotl(s1 * 5, 7) * 9.
    [Fact]
    public void NextBits_SeedZero_FollowsTheDefinition()
    {
        ulong second = 0x6E789E6AA1B965F4;
        ulong expected = unchecked(System.Numerics.BitOperations.RotateLeft(second * 5, 7) * 9);

        Assert.Equal(expected, new SeededRandom(0).NextBits());
    }

    [Fact]
    public void NextUniform_ManyDraws_HaveTheMomentsOfTheUniform()
    {
        SeededRandom random = new(42);
        RunningMoments moments = new();
        for (int i = 0; i < 100_000; i++)
        {
            moments.Add(random.NextUniform());
        }

        Assert.InRange(moments.Mean, 0.5 - 0.0036, 0.5 + 0.0036);
        Assert.InRange(moments.Variance, (1 / 12.0) * 0.98, (1 / 12.0) * 1.02);
        Assert.True(moments.Minimum >= 0 && moments.Maximum < 1);
    }

    [Fact]
    public void NextBelow_Six_IsEven()
    {
        SeededRandom random = new(1);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++)
        {
            counts[random.NextBelow(6)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 10_000 - 370, 10_000 + 370));
    }

    [Fact]
    public void Shuffle_FourItems_ReachesEveryOrderEquallyOften()
    {
        SeededRandom random = new(3);
        Dictionary<string, int> orders = [];
        for (int i = 0; i < 24_000; i++)
        {
            char[] items = ['a', 'b', 'c', 'd'];
            random.Shuffle(items.AsSpan());
            string order = new(items);
            orders[order] = orders.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(24, orders.Count);
        Assert.All(orders.Values, count => Assert.InRange(count, 1000 - 130, 1000 + 130));
    }
}
