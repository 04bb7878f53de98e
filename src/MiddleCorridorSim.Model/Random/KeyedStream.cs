using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Model.Random;

/// <summary>A stream of pseudo-random numbers that a key determines.</summary>
/// <remarks>
/// xoshiro256** of D. Blackman and S. Vigna (2021), "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), filled from the
/// key by SplitMix64. A mutable struct, so that opening one costs no allocation: keep it in a variable or a field that is not
/// readonly, and pass it by reference; a copy repeats the same numbers. The <c>default</c> value is no stream: it only yields zeros.
/// </remarks>
public struct KeyedStream
{
    private const double UnitOf53Bits = 1.0 / (1UL << 53);

    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Begins the stream of <paramref name="key"/>.</summary>
    /// <param name="key">Any number; made by <see cref="Keys"/>, so that keys that are near give streams that are not.</param>
    public KeyedStream(ulong key)
    {
        unchecked
        {
            _s0 = Keys.Finalise(key + Keys.GoldenStep);
            _s1 = Keys.Finalise(key + (2 * Keys.GoldenStep));
            _s2 = Keys.Finalise(key + (3 * Keys.GoldenStep));
            _s3 = Keys.Finalise(key + (4 * Keys.GoldenStep));
        }
    }

    /// <summary>The next 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextUInt64()
    {
        unchecked
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
    }

    /// <summary>The next number, uniform on [0, 1): a multiple of 2^-53.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextDouble() => (NextUInt64() >> 11) * UnitOf53Bits;

    /// <summary>True with the given probability; one number is drawn whatever the probability, so later draws do not move with it.</summary>
    /// <param name="probability">0 or less is never, 1 or more is always.</param>
    public bool Chance(double probability) => NextDouble() < probability;

    /// <summary>A whole number from 0 to <paramref name="bound"/> - 1, each equally likely.</summary>
    /// <remarks>D. Lemire (2019), "Fast random integer generation in an interval", ACM TOMACS 29(1).</remarks>
    /// <param name="bound">More than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is zero or less.</exception>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        ulong range = (ulong)bound;
        ulong high = Math.BigMul(NextUInt64(), range, out ulong low);
        if (low < range)
        {
            ulong unfair = unchecked(0UL - range) % range;
            while (low < unfair)
            {
                high = Math.BigMul(NextUInt64(), range, out low);
            }
        }

        return (int)high;
    }
}
