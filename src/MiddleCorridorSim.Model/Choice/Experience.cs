using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Choice;

/// <summary>What recent consignments met at one place (hours of delay, or TEU on board), forgotten exponentially.</summary>
/// <remarks>
/// A weighted mean of what was observed: it counts half as much after each <c>memory</c>. What is expected before anything was
/// observed counts as one observation that never ages, so that a place nobody uses drifts back to it and is tried again. It is asked for each
/// time, because it changes with who staffs the place.
/// </remarks>
internal sealed class Experience(TimeSpan memory, Func<double> prior)
{
    /// <summary>What is expected before anything was observed never changes.</summary>
    public Experience(TimeSpan memory, double prior)
        : this(memory, () => prior)
    {
    }

    private readonly double _decayPerTick = -0.69314718055994530942 / memory.Ticks;
    private double _sum;
    private double _weight;
    private long _last;

    /// <summary>What is expected now.</summary>
    public double Expected(DateTime now)
    {
        double decay = Decay(now);
        return ((_sum * decay) + prior()) / ((_weight * decay) + 1);
    }

    /// <summary>Takes note of what was met.</summary>
    public void Observe(double value, DateTime now)
    {
        double decay = Decay(now);
        _sum = (_sum * decay) + value;
        _weight = (_weight * decay) + 1;
        _last = now.Ticks;
    }

    private double Decay(DateTime now) => _weight == 0 ? 0 : ExactMath.Exp((now.Ticks - _last) * _decayPerTick);
}
