namespace MiddleCorridorSim.Statistics;

/// <summary>Count, mean, variance and range of values that are seen once and not kept.</summary>
/// <remarks>
/// Welford's recurrence (B. P. Welford, 1962, "Note on a method for calculating corrected sums of squares and products",
/// Technometrics 4(3)), which loses no digits when the mean is large against the spread. Only + - x / and a square root are used,
/// so the same values in the same order give the same bits on every machine. A value that is not a number makes every moment so.
/// Not safe for use by two threads at once.
/// </remarks>
public sealed class RunningMoments
{
    private double _mean;
    private double _squares;

    /// <summary>How many values were added since construction or <see cref="Reset"/>.</summary>
    public long Count { get; private set; }

    /// <summary>The arithmetic mean; NaN when there is no value.</summary>
    public double Mean => Count == 0 ? double.NaN : _mean;

    /// <summary>The sample variance with divisor n - 1; NaN below two values.</summary>
    public double Variance => Count < 2 ? double.NaN : _squares / (Count - 1);

    /// <summary>The square root of <see cref="Variance"/>; NaN below two values.</summary>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>The sum of squared deviations from the mean; 0 when there is no value.</summary>
    public double SumOfSquares => _squares;

    /// <summary>The smallest value; NaN when there is none.</summary>
    public double Minimum { get; private set; } = double.NaN;

    /// <summary>The largest value; NaN when there is none.</summary>
    public double Maximum { get; private set; } = double.NaN;

    /// <summary>Takes one value in, in constant time and without allocating.</summary>
    /// <param name="value">The value; NaN spreads to every moment.</param>
    public void Add(double value)
    {
        long count = ++Count;
        double deviation = value - _mean;
        _mean += deviation / count;
        _squares += deviation * (value - _mean);
        if (count == 1)
        {
            Minimum = value;
            Maximum = value;
        }
        else
        {
            Minimum = Math.Min(Minimum, value);
            Maximum = Math.Max(Maximum, value);
        }
    }

    /// <summary>Takes in everything that <paramref name="other"/> has seen.</summary>
    /// <remarks>
    /// Pairwise update of T. F. Chan, G. H. Golub and R. J. LeVeque (1983), "Algorithms for computing the sample variance",
    /// The American Statistician 37(3), eq. 2.1. The last bits depend on the order of merging.
    /// </remarks>
    /// <param name="other">Moments of other values; left as they are.</param>
    public void Merge(RunningMoments other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Count == 0)
        {
            return;
        }

        bool wasEmpty = Count == 0;
        long count = Count + other.Count;
        double deviation = other._mean - _mean;
        _squares += other._squares + (wasEmpty ? 0 : deviation * deviation * Count * other.Count / count);
        _mean = wasEmpty ? other._mean : _mean + (deviation * other.Count / count);
        Minimum = wasEmpty ? other.Minimum : Math.Min(Minimum, other.Minimum);
        Maximum = wasEmpty ? other.Maximum : Math.Max(Maximum, other.Maximum);
        Count = count;
    }

    /// <summary>Forgets every value, as at the end of a warm-up.</summary>
    public void Reset()
    {
        Count = 0;
        _mean = 0;
        _squares = 0;
        Minimum = double.NaN;
        Maximum = double.NaN;
    }
}
