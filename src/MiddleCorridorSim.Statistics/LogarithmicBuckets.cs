using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Statistics;

/// <summary>Counts of positive values in buckets whose width is in proportion to the values in them.</summary>
/// <remarks>
/// Every power of two is cut into 256 equal buckets, so the number of a bucket is the exponent and the leading eight bits of the
/// fraction: a shift, no logarithm. Only the span of buckets between the smallest and largest value seen is held.
/// </remarks>
internal sealed class LogarithmicBuckets
{
    private const int FractionBits = 8;
    private const int Shift = 52 - FractionBits;
    private const int Octave = 1 << FractionBits;

    private uint[] _counts = [];
    private int _first;

    /// <summary>How many values are held.</summary>
    public long Count { get; private set; }

    /// <summary>Counts <paramref name="value"/>, which is above zero; allocates only when the span grows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double value)
    {
        int place = NumberOf(value) - _first;
        uint[] counts = _counts;
        if ((uint)place >= (uint)counts.Length)
        {
            counts = Cover(place + _first, place + _first);
            place = NumberOf(value) - _first;
        }

        checked
        {
            counts[place]++;
        }

        Count++;
    }

    /// <summary>Adds the counts of <paramref name="other"/>.</summary>
    public void Merge(LogarithmicBuckets other)
    {
        if (other.Count == 0)
        {
            return;
        }

        uint[] counts = Cover(other._first, other._first + other._counts.Length - 1);
        int offset = other._first - _first;
        for (int i = 0; i < other._counts.Length; i++)
        {
            counts[i + offset] = checked(counts[i + offset] + other._counts[i]);
        }

        Count += other.Count;
    }

    /// <summary>Sets every count to zero and keeps the memory.</summary>
    public void Clear()
    {
        Array.Clear(_counts);
        Count = 0;
    }

    /// <summary>What stands for the value of rank <paramref name="rank"/>, counted from 0 at the smallest.</summary>
    public double ValueAt(long rank)
    {
        int place = -1;
        for (long below = 0; below <= rank; below += _counts[place])
        {
            place++;
        }

        return RepresentativeOf(place + _first);
    }

    // The point of equal relative distance from both ends l and u of the bucket, 2 l u / (l + u).
    private static double RepresentativeOf(int number)
    {
        double lower = BitConverter.Int64BitsToDouble((long)number << Shift);
        double upper = BitConverter.Int64BitsToDouble((long)(number + 1) << Shift);
        return 2 * lower * (upper / (lower + upper));
    }

    private static int NumberOf(double value) => (int)(BitConverter.DoubleToInt64Bits(value) >> Shift);

    // Grows by whole octaves, so that a drifting extreme does not allocate at every step.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint[] Cover(int from, int to)
    {
        bool empty = _counts.Length == 0;
        int first = (empty ? from : Math.Min(from, _first)) & -Octave;
        int end = ((empty ? to : Math.Max(to, _first + _counts.Length - 1)) & -Octave) + Octave;
        if (first != _first || end - first != _counts.Length)
        {
            uint[] grown = new uint[end - first];
            _counts.CopyTo(grown, empty ? 0 : _first - first);
            _counts = grown;
            _first = first;
        }

        return _counts;
    }
}
