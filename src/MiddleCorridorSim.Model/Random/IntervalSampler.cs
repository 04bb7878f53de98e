using MiddleCorridorSim.Domain.Flows;

namespace MiddleCorridorSim.Model.Random;

/// <summary>Draws the intervals between arrivals of a flow, in units of their mean.</summary>
/// <remarks>
/// Multiply by the mean interval where the rate is constant; where it varies, add the draws up as arrivals of unit rate and read the
/// clock of the integrated rate (E. Çinlar, 1975, Introduction to Stochastic Processes, section 4.7).
/// </remarks>
public abstract class IntervalSampler
{
    private IntervalSampler()
    {
    }

    /// <summary>The sampler of a kind of arrivals.</summary>
    /// <param name="arrivals">Poisson, regular, Erlang or by coefficient of variation.</param>
    /// <exception cref="ArgumentException">The kind has no intervals: saturated, or a timetable.</exception>
    public static IntervalSampler Of(Arrivals arrivals) => arrivals switch
    {
        Arrivals.Poisson => new Phases(1),
        Arrivals.Regular => new Equal(),
        Arrivals.Erlang erlang => new Phases(erlang.K),
        Arrivals.Cv { Of: 0 } => new Equal(),
        Arrivals.Cv varied => new Varied(varied.Of),
        _ => throw new ArgumentException(
            $"intervals of arrivals: expected poisson, regular, erlang or cv, found {arrivals.GetType().Name}, which has none.", nameof(arrivals)),
    };

    /// <summary>The time from the start to the first arrival, in mean intervals; half of one where arrivals are regular.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public virtual double First(ref KeyedStream stream) => Next(ref stream);

    /// <summary>The next interval, in mean intervals.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public abstract double Next(ref KeyedStream stream);

    private sealed class Equal : IntervalSampler
    {
        public override double First(ref KeyedStream stream) => 0.5;

        public override double Next(ref KeyedStream stream) => 1;
    }

    private sealed class Phases(int count) : IntervalSampler
    {
        private readonly StandardErlang _erlang = new(count);

        public override double Next(ref KeyedStream stream) => _erlang.Next(ref stream) / count;
    }

    private sealed class Varied(double cv) : IntervalSampler
    {
        private readonly GammaMultiplier _factor = new(cv);

        public override double Next(ref KeyedStream stream) => _factor.Next(ref stream);
    }
}
