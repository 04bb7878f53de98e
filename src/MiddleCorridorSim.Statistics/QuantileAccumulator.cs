using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Statistics;

/// <summary>Quantiles of values that are seen once: exact for small samples, within 0.2 % for any larger one.</summary>
/// <remarks>
/// <para>Up to <see cref="ExactCapacity"/> values are kept and quantiles are exact (<see cref="SampleQuantile"/>). Beyond that the
/// values are counted in buckets of constant relative width, after C. Masson, J. E. Rim and H. K. Lee (2019), "DDSketch: a fast and
/// fully-mergeable quantile sketch with relative-error guarantees", PVLDB 12(12), with buckets linear within each power of two.</para>
/// <para><b>Bound.</b> Every order statistic v that enters a quantile is then off by at most |v| / 513
/// (<see cref="RelativeError"/>), or by 2^-40 where |v| is below 2^-40. The minimum and maximum stay exact.</para>
/// <para><b>Memory.</b> 1 KiB for each power of two between the smallest and the largest magnitude, of each sign: 20 KiB from 1 to a
/// million, 1.1 MiB at the very most for one sign. <b>Order.</b> The same values give the same quantiles in any order and by any
/// sequence of merges. Not safe for use by two threads at once.</para>
/// </remarks>
public sealed class QuantileAccumulator
{
    /// <summary>The largest number of values of which quantiles are exact.</summary>
    public const int ExactCapacity = 1024;

    /// <summary>The bound on the relative error of every order statistic beyond <see cref="ExactCapacity"/> values.</summary>
    public const double RelativeError = 1.0 / 513;

    private const double Smallest = 1.0 / (1L << 40);
    private const double Largest = 1e150;

    /// <summary>So many values are counted together: their buckets lie far apart in memory, which is then waited for once and not for each.</summary>
    private const int CountedTogether = 256;

    private readonly LogarithmicBuckets _positive = new();
    private readonly LogarithmicBuckets _negative = new();
    private double[] _kept = [];
    private int _keptCount;
    private int _room;
    private int _sortedCount;
    private long _zeros;
    private long _counted;
    private double _minimum = double.NaN;
    private double _maximum = double.NaN;

    /// <summary>How many values were added since construction or <see cref="Reset"/>.</summary>
    public long Count => _counted + _keptCount;

    /// <summary>Whether quantiles are exact: whether at most <see cref="ExactCapacity"/> values were added.</summary>
    public bool IsExact => _counted == 0;

    /// <summary>The smallest value, exact; NaN when there is none.</summary>
    public double Minimum
    {
        get
        {
            double least = _minimum;
            foreach (double value in Kept)
            {
                least = value >= least ? least : value;
            }

            return least;
        }
    }

    /// <summary>The largest value, exact; NaN when there is none.</summary>
    public double Maximum
    {
        get
        {
            double most = _maximum;
            foreach (double value in Kept)
            {
                most = value <= most ? most : value;
            }

            return most;
        }
    }

    private ReadOnlySpan<double> Kept => _kept.AsSpan(0, _keptCount);

    /// <summary>Takes one value in, in constant time; beyond <see cref="ExactCapacity"/> without allocating unless the range grows.</summary>
    /// <param name="value">A finite value of magnitude up to 1e150.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no number or too large.</exception>
    public void Add(double value)
    {
        if (!(Math.Abs(value) <= Largest))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), value, $"quantiles: expected a finite value of magnitude up to {Largest}, found {value}.");
        }

        if (_keptCount == _room)
        {
            MakeRoom();
        }

        _kept[_keptCount++] = value;
    }

    /// <summary>Takes in everything that <paramref name="other"/> has seen.</summary>
    /// <param name="other">Quantiles of other values; left as they are.</param>
    public void Merge(QuantileAccumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.IsExact)
        {
            foreach (double value in other.Kept.ToArray())
            {
                Add(value);
            }

            return;
        }

        other.CountKept();
        CountKept();
        _positive.Merge(other._positive);
        _negative.Merge(other._negative);
        _zeros += other._zeros;
        _minimum = other._minimum >= _minimum ? _minimum : other._minimum;
        _maximum = other._maximum <= _maximum ? _maximum : other._maximum;
        _counted += other._counted;
    }

    /// <summary>The quantile at <paramref name="probability"/>; NaN when there is no value.</summary>
    /// <param name="probability">From 0, the minimum, to 1, the maximum.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> lies outside [0, 1].</exception>
    public double Quantile(double probability)
    {
        if (IsExact)
        {
            return SampleQuantile.OfSorted(SortedKept(), probability);
        }

        CountKept();
        long below = SampleQuantile.Rank(Count, probability, out double fraction);
        double low = OrderStatistic(below);
        return fraction == 0 ? low : low + (fraction * (OrderStatistic(below + 1) - low));
    }

    /// <summary>Forgets every value, as at the end of a warm-up, and keeps the memory.</summary>
    public void Reset()
    {
        _positive.Clear();
        _negative.Clear();
        _zeros = 0;
        _keptCount = 0;
        _sortedCount = 0;
        _room = _kept.Length;
        _counted = 0;
        _minimum = double.NaN;
        _maximum = double.NaN;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom()
    {
        if (IsExact && _keptCount < ExactCapacity)
        {
            Array.Resize(ref _kept, Math.Clamp(2 * _keptCount, 16, ExactCapacity));
            _room = _kept.Length;
        }
        else
        {
            CountKept();
        }
    }

    /// <summary>Counts what was kept; quantiles are no longer exact from then on.</summary>
    private void CountKept()
    {
        (_minimum, _maximum) = (Minimum, Maximum);
        foreach (double value in Kept)
        {
            Bucket(value);
        }

        _counted += _keptCount;
        _keptCount = 0;
        if (_kept.Length < CountedTogether)
        {
            _kept = new double[CountedTogether];
        }

        _room = CountedTogether;
    }

    private void Bucket(double value)
    {
        if (value >= Smallest)
        {
            _positive.Add(value);
        }
        else if (value <= -Smallest)
        {
            _negative.Add(-value);
        }
        else
        {
            _zeros++;
        }
    }

    private ReadOnlySpan<double> SortedKept()
    {
        if (_sortedCount != _keptCount)
        {
            Array.Sort(_kept, 0, _keptCount);
            _sortedCount = _keptCount;
        }

        return Kept;
    }

    private double OrderStatistic(long rank)
    {
        if (rank == 0 || rank == Count - 1)
        {
            return rank == 0 ? Minimum : Maximum;
        }

        double value = rank < _negative.Count ? -_negative.ValueAt(_negative.Count - 1 - rank)
            : rank < _negative.Count + _zeros ? 0
            : _positive.ValueAt(rank - _negative.Count - _zeros);
        return Math.Clamp(value, Minimum, Maximum);
    }
}
