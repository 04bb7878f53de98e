using MathNet.Numerics.Distributions;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Random;

public sealed class IntervalSamplerTests
{
    [Fact]
    public void Next_Poisson_IsExponential() =>
        KolmogorovSmirnov.AssertDrawnFrom(Intervals(new Arrivals.Poisson()), x => 1 - Math.Exp(-x));

    [Fact]
    public void Next_Erlang_HasItsPhases() =>
        KolmogorovSmirnov.AssertDrawnFrom(Intervals(new Arrivals.Erlang { K = 2 }), x => Gamma.CDF(2, 2, x));

    [Fact]
    public void Next_Cv_IsGammaOfMeanOne() =>
        KolmogorovSmirnov.AssertDrawnFrom(Intervals(new Arrivals.Cv { Of = 0.5 }), x => Gamma.CDF(4, 4, x));

    [Fact]
    public void Next_RegularOrWithoutSpread_IsOneAfterAHalf()
    {
        KeyedStream stream = new(1);
        foreach (Arrivals arrivals in new Arrivals[] { new Arrivals.Regular(), new Arrivals.Cv { Of = 0 } })
        {
            IntervalSampler sampler = IntervalSampler.Of(arrivals);

            Assert.Equal([0.5, 1], [sampler.First(ref stream), sampler.Next(ref stream)]);
        }
    }

    [Fact]
    public void Of_Saturated_IsRefused() =>
        Assert.Throws<ArgumentException>(() => IntervalSampler.Of(new Arrivals.Saturated()));

    private static double[] Intervals(Arrivals arrivals)
    {
        IntervalSampler sampler = IntervalSampler.Of(arrivals);
        KeyedStream stream = new RandomSource(1, 0, "arrivals").Open(0);
        double[] intervals = new double[20_000];
        for (int i = 0; i < intervals.Length; i++)
        {
            intervals[i] = sampler.Next(ref stream);
        }

        return intervals;
    }
}
