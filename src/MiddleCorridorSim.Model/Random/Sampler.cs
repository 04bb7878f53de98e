using MiddleCorridorSim.Domain.Distributions;

namespace MiddleCorridorSim.Model.Random;

/// <summary>Draws durations from a distribution of the scenario.</summary>
/// <remarks>Prepared once for a distribution; immutable and shared by all that draw from it. Durations are whole ticks of 100 ns.</remarks>
public abstract partial class Sampler
{
    /// <summary>The longest duration drawn, 1000 years: a heavy tail must not lead beyond the calendar.</summary>
    private const double MostTicks = 1000.0 * 366 * TimeSpan.TicksPerDay;

    private Sampler(double meanTicks) => MeanTicks = meanTicks;

    /// <summary>The exact mean in ticks, not rounded; the same bits on every machine.</summary>
    public double MeanTicks { get; }

    /// <summary>The sampler of <paramref name="distribution"/>.</summary>
    /// <param name="distribution">A distribution whose parameters are in range.</param>
    /// <exception cref="ArgumentException">The weights of a discrete distribution or a mixture sum to zero, or an empirical one has no values.</exception>
    public static Sampler Of(Distribution distribution) => distribution switch
    {
        Distribution.Constant constant => new Constant(constant.Of.Ticks),
        Distribution.Exponential exponential => new Exponential(exponential.Of.Ticks),
        Distribution.Uniform uniform => new Uniform(uniform.Low.Ticks, uniform.High.Ticks),
        Distribution.Triangular triangular => new Triangular(triangular.Low.Ticks, triangular.Mode.Ticks, triangular.High.Ticks),
        Distribution.Lognormal lognormal => new Lognormal(lognormal.Average.Ticks, lognormal.Cv),
        Distribution.Gamma gamma => new Gamma(gamma.Average.Ticks, gamma.Cv),
        Distribution.Erlang erlang => new Erlang(erlang.Average.Ticks, erlang.K),
        Distribution.Weibull weibull => new Weibull(weibull.Scale.Ticks, weibull.Shape),
        Distribution.Normal { Sd.Ticks: 0 } normal => new Constant(normal.Average.Ticks),
        Distribution.Normal normal => new Normal(normal.Average.Ticks, normal.Sd.Ticks),
        Distribution.Discrete discrete => new Discrete(discrete.Of),
        Distribution.Mixture mixture => new Mixture(mixture.Of),
        Distribution.Hyperexponential hyper => new Hyperexponential(hyper.Average.Ticks, hyper.Cv),
        Distribution.Empirical empirical => new Empirical(empirical.Of.Values),
        _ => throw new ArgumentException($"distribution: found {distribution.GetType().Name}, which has no sampler.", nameof(distribution)),
    };

    /// <summary>The next duration in ticks, rounded to the nearest; not negative, at most 1000 years.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public long Ticks(ref KeyedStream stream) => Round(Next(ref stream));

    /// <summary>The next duration times <paramref name="factor"/>, in ticks, rounded once.</summary>
    /// <param name="stream">The stream to draw from.</param>
    /// <param name="factor">A factor such as a regime's on service times; not negative.</param>
    public long Ticks(ref KeyedStream stream, double factor) => Round(Next(ref stream) * factor);

    /// <summary>The next duration.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public TimeSpan Duration(ref KeyedStream stream) => new(Ticks(ref stream));

    /// <summary>A number of ticks, rounded to the nearest whole one and kept between zero and 1000 years.</summary>
    /// <param name="ticks">A number of ticks.</param>
    public static long Round(double ticks) => ticks >= MostTicks ? (long)MostTicks : ticks > 0 ? (long)(ticks + 0.5) : 0;

    /// <summary>The next duration in ticks, not rounded.</summary>
    private protected abstract double Next(ref KeyedStream stream);
}
