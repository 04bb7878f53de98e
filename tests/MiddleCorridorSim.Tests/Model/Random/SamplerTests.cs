using MathNet.Numerics.Distributions;
using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Tests.Model.Random;

public sealed class SamplerTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static TheoryData<string> Continuous => [.. Cases.Keys];

    private static Dictionary<string, (Distribution Given, Func<double, double> Theory)> Cases { get; } = new()
    {
        ["exponential"] = (new Distribution.Exponential { Of = 2 * Hour }, x => 1 - Math.Exp(-x / 2)),
        ["uniform"] = (new Distribution.Uniform { Low = Hour, High = 3 * Hour }, x => (x - 1) / 2),
        ["triangular"] = (new Distribution.Triangular { Low = Hour, Mode = 2 * Hour, High = 6 * Hour }, x => Triangular.CDF(1, 6, 2, x)),
        ["triangular, mode at its low end"] =
            (new Distribution.Triangular { Low = Hour, Mode = Hour, High = 6 * Hour }, x => Triangular.CDF(1, 6, 1, x)),
        ["lognormal"] = (new Distribution.Lognormal { Average = 2 * Hour, Cv = 0.8 }, x => LognormalAt(2, 0.8, x)),
        ["gamma, cv 0.5"] = (new Distribution.Gamma { Average = 2 * Hour, Cv = 0.5 }, x => Gamma.CDF(4, 2, x)),
        ["gamma, cv 1"] = (new Distribution.Gamma { Average = 2 * Hour, Cv = 1 }, x => Gamma.CDF(1, 0.5, x)),
        ["gamma, cv 1.5"] = (new Distribution.Gamma { Average = 2 * Hour, Cv = 1.5 }, x => Gamma.CDF(4 / 9.0, 2 / 9.0, x)),
        ["erlang 3"] = (new Distribution.Erlang { Average = 2 * Hour, K = 3 }, x => Gamma.CDF(3, 1.5, x)),
        ["erlang 30"] = (new Distribution.Erlang { Average = 2 * Hour, K = 30 }, x => Gamma.CDF(30, 15, x)),
        ["weibull"] = (new Distribution.Weibull { Scale = 2 * Hour, Shape = 1.4 }, x => Weibull.CDF(1.4, 2, x)),
        ["weibull, heavy"] = (new Distribution.Weibull { Scale = 2 * Hour, Shape = 0.5 }, x => Weibull.CDF(0.5, 2, x)),
        ["normal"] = (new Distribution.Normal { Average = 2 * Hour, Sd = 0.5 * Hour }, x => CutNormalAt(2, 0.5, x)),
        ["normal, cut"] = (new Distribution.Normal { Average = Hour, Sd = Hour }, x => CutNormalAt(1, 1, x)),
    };

    [Theory]
    [MemberData(nameof(Continuous))]
    public void Ticks_ManyEntities_FollowTheDistributionFunction(string name) =>
        KolmogorovSmirnov.AssertDrawnFrom(Hours(Cases[name].Given, 20_000), Cases[name].Theory);

    [Theory]
    [MemberData(nameof(Continuous))]
    public void MeanTicks_ManyDraws_LiesInTheirInterval(string name)
    {
        Estimate estimate = Estimates.OfMean(Hours(Cases[name].Given, 200_000), 0.9999);

        double mean = Sampler.Of(Cases[name].Given).MeanTicks / Hour.Ticks;

        Assert.InRange(mean, estimate.Low, estimate.High);
        Assert.InRange(estimate.RelativeHalfWidth, 0, 0.03);
    }

    // scale x Gamma(1 + 1/shape), and phi(1)/Phi(1), to 15 digits from a computation with 200 bits.
    [Fact]
    public void MeanTicks_OfSpecialFunctions_IsExact()
    {
        Assert.Equal(2 * 0.911423339638174, Sampler.Of(Cases["weibull"].Given).MeanTicks / Hour.Ticks, 1e-12);
        Assert.Equal(4, Sampler.Of(Cases["weibull, heavy"].Given).MeanTicks / Hour.Ticks, 1e-12);
        Assert.Equal(1.28759997093917836, Sampler.Of(Cases["normal, cut"].Given).MeanTicks / Hour.Ticks, 1e-12);
    }

    [Fact]
    public void Ticks_Constant_IsAlwaysTheSame() =>
        Assert.All(Hours(new Distribution.Constant { Of = 5 * Hour }, 100), hours => Assert.Equal(5, hours));

    [Fact]
    public void Ticks_SpreadOfZero_IsTheMean()
    {
        Distribution[] even =
        [
            new Distribution.Gamma { Average = Hour, Cv = 0 }, new Distribution.Lognormal { Average = Hour, Cv = 0 },
            new Distribution.Normal { Average = Hour, Sd = TimeSpan.Zero }, new Distribution.Uniform { Low = Hour, High = Hour },
            new Distribution.Triangular { Low = Hour, Mode = Hour, High = Hour },
        ];

        Assert.All(even, distribution => Assert.Equal([1, 1], Hours(distribution, 2)));
    }

    [Fact]
    public void Ticks_Mixture_DrawsFromEachPartInItsShare()
    {
        Distribution mixture = new Distribution.Mixture
        {
            Of =
            [
                new() { Distribution = new Distribution.Constant { Of = Hour }, Weight = 3 },
                new() { Distribution = new Distribution.Uniform { Low = 2 * Hour, High = 4 * Hour }, Weight = 1 },
                new() { Distribution = new Distribution.Constant { Of = 9 * Hour }, Weight = 0 },
            ],
        };

        double[] hours = Hours(mixture, 40_000);
        double[] spread = [.. hours.Where(hour => hour != 1)];

        // 3.9 standard deviations of a binomial (40000, 0.25); the mean of 10,000 uniform draws on 2 to 4.
        Assert.InRange(spread.Length, 10_000 - 338, 10_000 + 338);
        Assert.All(spread, hour => Assert.InRange(hour, 2, 4));
        Assert.InRange(spread.Average(), 3 - 0.0226, 3 + 0.0226);
        Assert.Equal(1.5, Sampler.Of(mixture).MeanTicks / Hour.Ticks, 1e-12);
        Assert.Equal(1.5 * Hour, mixture.Mean);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(3)]
    public void Ticks_Hyperexponential_HasItsMeanAndVariation(double cv)
    {
        Distribution hyper = new Distribution.Hyperexponential { Average = Hour, Cv = cv };

        double[] hours = Hours(hyper, 400_000);
        double mean = hours.Average();
        double second = hours.Average(hour => hour * hour);

        Assert.InRange(mean, 1 - (3.9 * cv / 632), 1 + (3.9 * cv / 632));
        Assert.InRange(Math.Sqrt(second - (mean * mean)), 0.96 * cv, 1.04 * cv);
        Assert.Equal(1, Sampler.Of(hyper).MeanTicks / Hour.Ticks, 1e-12);
    }

    [Fact]
    public void Ticks_Discrete_HasItsShares()
    {
        Distribution discrete = new Distribution.Discrete
        {
            Of = [new() { Duration = Hour, Weight = 4 }, new() { Duration = 3 * Hour, Weight = 0 }, new() { Duration = 2 * Hour, Weight = 1 }],
        };

        double[] hours = Hours(discrete, 40_000);

        // 3.9 standard deviations of a binomial (40000, 0.2).
        Assert.InRange(hours.Count(hour => hour == 2), 8_000 - 312, 8_000 + 312);
        Assert.Equal(40_000, hours.Count(hour => hour is 1 or 2));
        Assert.Equal(1.2, Sampler.Of(discrete).MeanTicks / Hour.Ticks, 1e-12);
    }

    [Fact]
    public void Ticks_Empirical_AreTheObservedEquallyOften()
    {
        Distribution empirical = new Distribution.Empirical { Of = new ObservedDurations("t.csv#hours", [Hour, 2 * Hour, 6 * Hour]) };

        double[] hours = Hours(empirical, 30_000);

        Assert.All([1, 2, 6], value => Assert.InRange(hours.Count(hour => hour == value), 10_000 - 318, 10_000 + 318));
        Assert.Equal(3, Sampler.Of(empirical).MeanTicks / Hour.Ticks, 1e-12);
    }

    [Fact]
    public void Ticks_WithFactor_IsTheSameDrawScaled()
    {
        Sampler sampler = Sampler.Of(Cases["weibull"].Given);
        KeyedStream plain = new(8);
        KeyedStream scaled = new(8);

        Assert.Equal(sampler.Ticks(ref plain) * 0.75, sampler.Ticks(ref scaled, 0.75), 1.0);
    }

    [Fact]
    public void Round_FarAboveAThousandYearsOrBelowZero_IsKeptInRange()
    {
        Assert.Equal(366_000 * TimeSpan.TicksPerDay, Sampler.Round(1e30));
        Assert.Equal(0, Sampler.Round(-5));
        Assert.Equal(3, Sampler.Round(2.5));
    }

    // The first draws, on the machine that first computed them: any other must repeat them to the tick.
    [Theory]
    [InlineData("exponential", 58678482418)]
    [InlineData("lognormal", 33902831228)]
    [InlineData("gamma, cv 1.5", 6903317266)]
    [InlineData("weibull", 62210776590)]
    [InlineData("normal, cut", 10110197494)]
    public void Ticks_FirstEntity_IsTheSameEverywhere(string name, long ticks)
    {
        KeyedStream stream = new RandomSource(1, 0, "golden").Open(0);

        Assert.Equal(ticks, Sampler.Of(Cases[name].Given).Ticks(ref stream));
    }

    private static double[] Hours(Distribution distribution, int count)
    {
        Sampler sampler = Sampler.Of(distribution);
        RandomSource source = new(1, 0, "hours");
        double[] hours = new double[count];
        for (int i = 0; i < count; i++)
        {
            KeyedStream stream = source.Open((ulong)i);
            hours[i] = (double)sampler.Ticks(ref stream) / Hour.Ticks;
        }

        return hours;
    }

    private static double LognormalAt(double mean, double cv, double x)
    {
        double variance = Math.Log(1 + (cv * cv));
        return LogNormal.CDF(Math.Log(mean) - (variance / 2), Math.Sqrt(variance), x);
    }

    private static double CutNormalAt(double mean, double sd, double x)
    {
        double below = Normal.CDF(mean, sd, 0);
        return (Normal.CDF(mean, sd, x) - below) / (1 - below);
    }
}
