using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>A 64-bit hash over everything that a replication reported, in order; it tells two replications apart, not forgers.</summary>
/// <remarks>One multiplication and rotation for each word, with odd constants of the golden ratio and of xxHash's author's kind; not cryptographic.</remarks>
internal struct Fingerprint
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>The hash of what was added so far.</summary>
    public readonly ulong Value
    {
        get
        {
            ulong mixed = (_state ^ (_state >> 32)) * 0xD6E8FEB86659FD93;
            mixed = (mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93;
            return mixed ^ (mixed >> 32);
        }
    }

    /// <summary>Adds a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long word) => _state = BitOperations.RotateLeft((_state ^ (ulong)word) * Multiplier, 29) + 1;

    /// <summary>Adds a kind of observation and a place in a list, as one word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Observed kind, int place) => Add(((long)kind << 32) | (uint)place);

    /// <summary>Adds two numbers as one word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int first, int second) => Add(((long)first << 32) | (uint)second);

    /// <summary>Adds the bits of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double number) => Add(BitConverter.DoubleToInt64Bits(number));

    /// <summary>Adds an instant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(DateTime instant) => Add(instant.Ticks);

    /// <summary>Adds a span.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(TimeSpan span) => Add(span.Ticks);

    /// <summary>Adds the length and characters of a text.</summary>
    public void Add(string text)
    {
        Add((long)text.Length);
        foreach (char character in text)
        {
            Add((long)character);
        }
    }
}
