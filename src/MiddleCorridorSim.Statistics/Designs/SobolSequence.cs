using System.Numerics;

namespace MiddleCorridorSim.Statistics.Designs;

/// <summary>Points that fill the unit cube evenly, one after the other: the Sobol sequence, scrambled by a seed.</summary>
/// <remarks>
/// <para>I. M. Sobol (1967), USSR Computational Mathematics and Mathematical Physics 7(4), in the Gray-code order of I. A. Antonov and
/// V. M. Saleev (1979), with the direction numbers of Joe and Kuo (2008); 32 bits. Take a power of two of points: only then is every
/// dimension cut evenly.</para>
/// <para>Scrambled by nested uniform digits after A. B. Owen (1995), "Randomly permuted (t, m, s)-nets and (t, s)-sequences": the flip
/// of every binary digit depends on the digits before it, through a hash of the seed. Scrambled points lie strictly inside the cube
/// and are each uniform on it over seeds; the plain sequence begins at the origin. Not safe for use by two threads at once.</para>
/// </remarks>
public sealed class SobolSequence
{
    /// <summary>The most dimensions there are direction numbers for.</summary>
    public const int MostDimensions = 101;

    private const int Bits = 32;
    private const double Step = 1.0 / (1L << Bits);

    private readonly uint[][] _directions;
    private readonly uint[] _state;
    private readonly ulong[]? _keys;
    private uint _index;

    /// <summary>Begins the sequence.</summary>
    /// <param name="dimensions">The number of coordinates, 1 to <see cref="MostDimensions"/>.</param>
    /// <param name="seed">The scrambling; none for the plain sequence.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensions"/> lies outside its range.</exception>
    public SobolSequence(int dimensions, ulong? seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, MostDimensions);
        Dimensions = dimensions;
        _directions = [.. Enumerable.Range(0, dimensions).Select(DirectionsOf)];
        _state = new uint[dimensions];
        if (seed is ulong given)
        {
            SeededRandom random = new(given);
            _keys = [.. Enumerable.Range(0, dimensions).Select(_ => random.NextBits())];
        }
    }

    /// <summary>The number of coordinates of a point.</summary>
    public int Dimensions { get; }

    /// <summary>The first points of the sequence.</summary>
    /// <param name="count">How many, 0 or more; best a power of two.</param>
    /// <param name="dimensions">The number of coordinates, 1 to <see cref="MostDimensions"/>.</param>
    /// <param name="seed">The scrambling; none for the plain sequence.</param>
    /// <returns>One array of coordinates for each point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static double[][] Points(int count, int dimensions, ulong? seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        SobolSequence sequence = new(dimensions, seed);
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++)
        {
            points[i] = new double[dimensions];
            sequence.Next(points[i]);
        }

        return points;
    }

    /// <summary>Writes the next point.</summary>
    /// <param name="point">Where to; one entry for each dimension.</param>
    /// <exception cref="ArgumentException"><paramref name="point"/> has another number of entries.</exception>
    /// <exception cref="InvalidOperationException">All 2^32 - 1 points are drawn.</exception>
    public void Next(Span<double> point)
    {
        if (point.Length != Dimensions)
        {
            throw new ArgumentException($"Sobol sequence: expected {Dimensions} coordinates, found {point.Length}.", nameof(point));
        }

        if (_index == uint.MaxValue)
        {
            throw new InvalidOperationException("Sobol sequence: expected fewer than 2^32 points.");
        }

        int changed = BitOperations.TrailingZeroCount(~_index);
        for (int d = 0; d < point.Length; d++)
        {
            point[d] = _keys is null ? _state[d] * Step : (Scramble(_state[d], _keys[d]) + 0.5) * Step;
            _state[d] ^= _directions[d][changed];
        }

        _index++;
    }

    /// <summary>v[1] to v[32] of a dimension, counted from 0, each with its m at the top bits (Joe and Kuo 2008, section 2).</summary>
    internal static uint[] DirectionsOf(int dimension)
    {
        uint[] v = new uint[Bits];
        int[] row = dimension == 0 ? [0] : SobolDirections.Rows[dimension - 1];
        int degree = row.Length - 1;
        for (int i = 0; i < Bits; i++)
        {
            if (degree == 0 || i < degree)
            {
                v[i] = (degree == 0 ? 1u : (uint)row[i + 1]) << (Bits - 1 - i);
                continue;
            }

            v[i] = v[i - degree] ^ (v[i - degree] >> degree);
            for (int k = 1; k < degree; k++)
            {
                v[i] ^= (uint)((row[0] >> (degree - 1 - k)) & 1) * v[i - k];
            }
        }

        return v;
    }

    private static uint Scramble(uint digits, ulong key)
    {
        uint flips = 0;
        for (int bit = Bits - 1; bit >= 0; bit--)
        {
            // A leading one keeps prefixes of different lengths apart.
            ulong prefix = ((1UL << Bits) | digits) >> (bit + 1);
            flips |= (uint)(Mix(key ^ (prefix * 0x9E3779B97F4A7C15)) >> 63) << bit;
        }

        return digits ^ flips;
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
