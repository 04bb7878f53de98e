namespace MiddleCorridorSim.Statistics;

/// <summary>The average over time of a level that changes at instants, such as a number waiting.</summary>
/// <remarks>
/// The level is right-continuous: a change at instant t holds from t on. Instants are seconds (or any one unit) that never go
/// back. A level that was held for no time weighs nothing and does not count for <see cref="MaximumUntil"/>, so an arrival that
/// enters service in the instant it came never shows as a queue. Not safe for use by two threads at once.
/// </remarks>
public sealed class TimeAverage
{
    private double _area;
    private double _maximum = double.NegativeInfinity;
    private double _changed;

    /// <summary>Begins to measure at <paramref name="start"/>.</summary>
    /// <param name="start">The instant from which the average runs.</param>
    /// <param name="level">The level that holds from then on.</param>
    public TimeAverage(double start = 0, double level = 0)
    {
        Start = start;
        _changed = start;
        Level = level;
    }

    /// <summary>The instant from which the average runs: construction, or the last <see cref="Reset"/>.</summary>
    public double Start { get; private set; }

    /// <summary>The level that holds now.</summary>
    public double Level { get; private set; }

    /// <summary>Changes the level to <paramref name="level"/> from <paramref name="at"/> on.</summary>
    /// <param name="at">The instant of the change, not before the last one.</param>
    /// <param name="level">The new level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> lies before the last change.</exception>
    public void Set(double at, double level)
    {
        Advance(at);
        Level = level;
    }

    /// <summary>Changes the level by <paramref name="change"/> from <paramref name="at"/> on.</summary>
    /// <param name="at">The instant of the change, not before the last one.</param>
    /// <param name="change">What is added to the level; negative to lower it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> lies before the last change.</exception>
    public void Add(double at, double change) => Set(at, Level + change);

    /// <summary>Forgets what was before <paramref name="at"/> and measures on from there; the level holds on.</summary>
    /// <param name="at">The end of the warm-up, not before the last change.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> lies before the last change.</exception>
    public void Reset(double at)
    {
        Advance(at);
        Start = at;
        _area = 0;
        _maximum = double.NegativeInfinity;
    }

    /// <summary>The integral of the level from <see cref="Start"/> to <paramref name="until"/>, level times time.</summary>
    /// <param name="until">The end of the measured time, not before the last change.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> lies before the last change.</exception>
    public double AreaUntil(double until) => _area + (Level * Elapsed(until));

    /// <summary>The average level from <see cref="Start"/> to <paramref name="until"/>; NaN when no time has passed.</summary>
    /// <param name="until">The end of the measured time, not before the last change.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> lies before the last change.</exception>
    public double MeanUntil(double until)
    {
        double area = AreaUntil(until);
        return until > Start ? area / (until - Start) : double.NaN;
    }

    /// <summary>The highest level held for any time from <see cref="Start"/> to <paramref name="until"/>; NaN when no time has passed.</summary>
    /// <param name="until">The end of the measured time, not before the last change.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> lies before the last change.</exception>
    public double MaximumUntil(double until)
    {
        double maximum = Elapsed(until) > 0 ? Math.Max(_maximum, Level) : _maximum;
        return double.IsNegativeInfinity(maximum) ? double.NaN : maximum;
    }

    private void Advance(double at)
    {
        double elapsed = Elapsed(at);
        if (elapsed > 0)
        {
            _area += Level * elapsed;
            _maximum = Math.Max(_maximum, Level);
            _changed = at;
        }
    }

    private double Elapsed(double at) => at >= _changed
        ? at - _changed
        : throw new ArgumentOutOfRangeException(nameof(at), at, $"time average: expected an instant from {_changed} on, found {at}.");
}
