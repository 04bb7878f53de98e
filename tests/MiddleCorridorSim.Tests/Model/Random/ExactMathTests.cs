using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Random;

public sealed class ExactMathTests
{
    // The nearest doubles to values computed with 200 bits.
    [Theory]
    [InlineData(0.5, 0xBFE62E42FEFA39EF)]
    [InlineData(10, 0x40026BB1BBB55516)]
    [InlineData(1e-300, 0xC085963447F87FB5)]
    [InlineData(0.9999999, 0xBE7AD7F2B1049B9F)]
    [InlineData(123456.789, 0x40277281CAD8A844)]
    public void Log_KnownValues_AreWithinOneUnit(double x, ulong nearest) => AssertWithin(1, nearest, ExactMath.Log(x));

    [Theory]
    [InlineData(0.5, 0x3FFA61298E1E069C)]
    [InlineData(-1, 0x3FD78B56362CEF38)]
    [InlineData(10, 0x40D5829DCF950560)]
    [InlineData(-700, 0x00D14F2B0FB9307F)]
    [InlineData(700, 0x7F0D945DF4F8EC8E)]
    [InlineData(1e-10, 0x3FF000000006DF38)]
    public void Exp_KnownValues_AreWithinOneUnit(double x, ulong nearest) => AssertWithin(1, nearest, ExactMath.Exp(x));

    [Fact]
    public void Log_ManyValues_AreWithinTwoUnitsOfTheSystems()
    {
        KeyedStream stream = new(11);
        for (int i = 0; i < 200_000; i++)
        {
            double wide = Math.ScaleB(stream.NextDouble() + 0.5, stream.Below(2000) - 1000);
            double near = 1 + ((stream.NextDouble() - 0.5) * Math.ScaleB(1, -stream.Below(40)));
            AssertWithin(2, BitConverter.DoubleToUInt64Bits(Math.Log(wide)), ExactMath.Log(wide));
            AssertWithin(2, BitConverter.DoubleToUInt64Bits(Math.Log(near)), ExactMath.Log(near));
        }
    }

    [Fact]
    public void Exp_ManyValues_AreWithinTwoUnitsOfTheSystems()
    {
        KeyedStream stream = new(12);
        for (int i = 0; i < 200_000; i++)
        {
            double x = (stream.NextDouble() - 0.5) * (i % 2 == 0 ? 1400 : 4);
            AssertWithin(2, BitConverter.DoubleToUInt64Bits(Math.Exp(x)), ExactMath.Exp(x));
        }
    }

    [Fact]
    public void Pow_ManyValues_AreAsCloseAsDocumented()
    {
        KeyedStream stream = new(13);
        for (int i = 0; i < 200_000; i++)
        {
            double x = stream.NextDouble() * (i % 2 == 0 ? 1 : 1000);
            double y = (stream.NextDouble() - 0.5) * (i % 3 == 0 ? 60 : 4);
            double allowed = 2 + (Math.Abs(y * Math.Log(x)) / 16);
            AssertWithin((long)allowed, BitConverter.DoubleToUInt64Bits(Math.Pow(x, y)), ExactMath.Pow(x, y));
        }
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, -2)]
    [InlineData(3, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, -1)]
    [InlineData(double.PositiveInfinity, 0.5)]
    [InlineData(0.5, double.PositiveInfinity)]
    [InlineData(2, double.PositiveInfinity)]
    [InlineData(2, double.NaN)]
    [InlineData(1e300, 5)]
    [InlineData(1e300, -5)]
    public void Pow_Extremes_EqualTheSystems(double x, double y) => Assert.Equal(Math.Pow(x, y), ExactMath.Pow(x, y));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void LogAndExp_Extremes_EqualTheSystems(double x)
    {
        Assert.Equal(Math.Log(x), ExactMath.Log(x));
        AssertWithin(1, BitConverter.DoubleToUInt64Bits(Math.Exp(x)), ExactMath.Exp(x));
    }

    [Fact]
    public void LogAndExp_Subnormals_AreClose()
    {
        Assert.Equal(Math.Log(5e-324), ExactMath.Log(5e-324), 1e-12);
        Assert.InRange(ExactMath.Exp(-740), Math.Exp(-740) - 5e-324, Math.Exp(-740) + 5e-324);
        Assert.Equal(0, ExactMath.Exp(-746));
        Assert.Equal(double.PositiveInfinity, ExactMath.Exp(709.79));
        Assert.True(double.IsFinite(ExactMath.Exp(709.78)));
    }

    // The bits of our own operations, on the machine that first computed them: any other must repeat them.
    [Fact]
    public void LogExpPow_ManyValues_HashToTheSameBitsEverywhere()
    {
        KeyedStream stream = new(14);
        ulong hash = 0;
        for (int i = 0; i < 10_000; i++)
        {
            double x = stream.NextDouble() * 100;
            double y = stream.NextDouble() * 10;
            hash = Keys.Mix(hash, BitConverter.DoubleToUInt64Bits(ExactMath.Log(x)));
            hash = Keys.Mix(hash, BitConverter.DoubleToUInt64Bits(ExactMath.Exp(y - 5)));
            hash = Keys.Mix(hash, BitConverter.DoubleToUInt64Bits(ExactMath.Pow(x, y)));
        }

        Assert.Equal(7803299305750213356UL, hash);
    }

    private static void AssertWithin(long units, ulong expectedBits, double actual)
    {
        double expected = BitConverter.UInt64BitsToDouble(expectedBits);
        if (double.IsNaN(expected) || double.IsInfinity(expected) || expected == 0)
        {
            Assert.Equal(expected, actual);
            return;
        }

        long apart = Math.Abs((long)expectedBits - (long)BitConverter.DoubleToUInt64Bits(actual));
        Assert.True(apart <= units, $"expected {expected:R}, found {actual:R}: {apart} units in the last place apart.");
    }
}
