using System.Numerics;

namespace MiddleCorridorSim.Statistics;

/// <summary>The pseudo-random numbers of designs and bootstraps: the same sequence from the same seed, on every machine.</summary>
/// <remarks>
/// xoshiro256** of D. Blackman and S. Vigna (2021), "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), filled from
/// the seed by SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, 2014, OOPSLA). Not safe for use by two threads at once.
/// </remarks>
public sealed class SeededRandom
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Begins the sequence of <paramref name="seed"/>.</summary>
    /// <param name="seed">Any number; near seeds give unrelated sequences.</param>
    public SeededRandom(ulong seed)
    {
        _s0 = SplitMix(ref seed);
        _s1 = SplitMix(ref seed);
        _s2 = SplitMix(ref seed);
        _s3 = SplitMix(ref seed);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>The next number, uniform on [0, 1) in steps of 2^-53.</summary>
    public double NextUniform() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next whole number, uniform on 0 to <paramref name="end"/> - 1 without bias.</summary>
    /// <remarks>Multiplication and rejection: D. Lemire (2019), "Fast random integer generation in an interval", ACM TOMACS 29(1).</remarks>
    /// <param name="end">One above the largest number, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is below 1.</exception>
    public int NextBelow(int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, 1);
        ulong range = (ulong)end;
        ulong high = Math.BigMul(NextBits(), range, out ulong low);
        if (low < range)
        {
            ulong threshold = unchecked(0 - range) % range;
            while (low < threshold)
            {
                high = Math.BigMul(NextBits(), range, out low);
            }
        }

        return (int)high;
    }

    /// <summary>Puts <paramref name="items"/> in an order drawn uniformly from all orders (Fisher and Yates).</summary>
    /// <typeparam name="T">What is put in order.</typeparam>
    /// <param name="items">The items, reordered in place.</param>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = NextBelow(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
