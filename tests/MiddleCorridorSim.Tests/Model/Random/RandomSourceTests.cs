using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Random;

public sealed class RandomSourceTests
{
    [Fact]
    public void Open_TheSameEntityTwice_RepeatsItsDraws()
    {
        RandomSource source = new(1, 0, "weather");
        KeyedStream first = source.Open(9);
        KeyedStream again = new RandomSource(1, 0, "weather").Open(9);

        Assert.Equal(first.NextUInt64(), again.NextUInt64());
    }

    [Fact]
    public void Open_AnyPartOfTheKeyDiffers_DrawsDiffer()
    {
        KeyedStream[] streams =
        [
            new RandomSource(1, 0, "weather").Open(9), new RandomSource(2, 0, "weather").Open(9), new RandomSource(1, 1, "weather").Open(9),
            new RandomSource(0, 1, "weather").Open(9), new RandomSource(1, 0, "Weather").Open(9), new RandomSource(1, 0, "weather").Open(10),
            new RandomSource(1, 0, "weather").Open(9, 0), new RandomSource(1, 0, "weather").Open(0, 9),
        ];
        ulong[] draws = new ulong[streams.Length];
        for (int i = 0; i < streams.Length; i++)
        {
            draws[i] = streams[i].NextUInt64();
        }

        Assert.Equal(draws.Length, draws.Distinct().Count());
    }

    [Fact]
    public void Open_FirstDrawsOfManyEntities_AreUniform()
    {
        RandomSource source = new(3, 0, "service");
        double[] draws = new double[20_000];
        for (int i = 0; i < draws.Length; i++)
        {
            draws[i] = source.Open((ulong)i).NextDouble();
        }

        KolmogorovSmirnov.AssertDrawnFrom(draws, x => x);
    }

    [Theory]
    [InlineData("neighbouring entities")]
    [InlineData("two sources")]
    [InlineData("two replications")]
    [InlineData("one stream")]
    public void Open_PairsOfStreams_AreUncorrelated(string pairs)
    {
        const int Count = 40_000;
        double sum = 0;
        for (ulong i = 0; i < Count; i++)
        {
            KeyedStream x = new RandomSource(5, 2, "service").Open(i);
            KeyedStream y = pairs switch
            {
                "neighbouring entities" => new RandomSource(5, 2, "service").Open(i + 1),
                "two sources" => new RandomSource(5, 2, "scan").Open(i),
                "two replications" => new RandomSource(5, 3, "service").Open(i),
                _ => x,
            };
            sum += (x.NextDouble() - 0.5) * ((pairs == "one stream" ? Second(y) : y.NextDouble()) - 0.5);
        }

        // A product of two independent centred uniforms has the variance 1/144.
        Assert.InRange(sum / Count, -3.9 / 12 / Math.Sqrt(Count), 3.9 / 12 / Math.Sqrt(Count));
    }

    private static double Second(KeyedStream stream)
    {
        stream.NextDouble();
        return stream.NextDouble();
    }
}
