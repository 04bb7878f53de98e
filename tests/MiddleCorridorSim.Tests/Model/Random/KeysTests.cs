using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Random;

public sealed class KeysTests
{
    // Computed from the definitions (FNV-1a 64 over UTF-16, SplitMix64's finaliser) by a separate program with whole numbers.
    [Theory]
    [InlineData("", 0xF52A15E9A9B5E89B)]
    [InlineData("customs", 0x25AF05B5C32A7FC4)]
    public void Of_Text_FollowsTheDefinition(string name, ulong expected) => Assert.Equal(expected, Keys.Of(name));

    [Fact]
    public void Mix_TwoNumbers_FollowsTheDefinitionAndTheirOrder()
    {
        Assert.Equal(0xF18D6CE93D6CF1EEUL, Keys.Mix(1, 2));
        Assert.Equal(0x64684C4F0FD784B4UL, Keys.Mix(2, 1));
    }

    [Fact]
    public void Mix_NeighbouringNumbers_ChangeHalfTheBits()
    {
        double flipped = 0;
        for (ulong i = 0; i < 1000; i++)
        {
            flipped += System.Numerics.BitOperations.PopCount(Keys.Mix(7, i) ^ Keys.Mix(7, i + 1));
        }

        // Mean of 1000 binomials (64, 1/2): 32 +- 4 / sqrt(1000) each standard error.
        Assert.InRange(flipped / 1000, 32 - 0.5, 32 + 0.5);
    }
}
