using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Choice;

/// <summary>The delay that recent consignments met at one place, forgotten exponentially.</summary>
/// <remarks>
/// A weighted mean of the delays observed: a delay counts half as much after each <c>memory</c>. What is expected before anything was
/// observed counts as one observation that never ages, so that a place nobody uses drifts back to it and is tried again.
/// </remarks>
internal sealed class Experience(TimeSpan memory, double priorHours)
{
    private readonly double _decayPerTick = -0.69314718055994530942 / memory.Ticks;
    private double _sum;
    private double _weight;
    private long _last;

    /// <summary>The expected delay in hours.</summary>
    public double ExpectedHours(DateTime now)
    {
        double decay = Decay(now);
        return ((_sum * decay) + priorHours) / ((_weight * decay) + 1);
    }

    /// <summary>Takes note of a delay.</summary>
    public void Observe(double hours, DateTime now)
    {
        double decay = Decay(now);
        _sum = (_sum * decay) + hours;
        _weight = (_weight * decay) + 1;
        _last = now.Ticks;
    }

    private double Decay(DateTime now) => _weight == 0 ? 0 : ExactMath.Exp((now.Ticks - _last) * _decayPerTick);
}
