using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>Random numbers for the benchmarks: quick, so that they weigh little beside the kernel.</summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna, ACM TOMS 47, 2021), seeded by SplitMix64; exponential and normal by <see cref="Ziggurat"/>. Not for
/// models: those use keyed streams.
/// </remarks>
public sealed class BenchRandom
{
    private static readonly Ziggurat Exponentials =
        new(7.69711747013104972, 3.9496598225815571993e-3, x => Math.Exp(-x), y => -Math.Log(y));

    private static readonly Ziggurat Normals =
        new(3.6541528853610088, 4.92867323399e-3, x => Math.Exp(-0.5 * x * x), y => Math.Sqrt(Math.Max(0, -2 * Math.Log(y))));

    private static readonly Ziggurat.Layer[] ExponentialTable = Exponentials.Table;
    private static readonly Ziggurat.Layer[] NormalTable = Normals.Table;

    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Begins the stream of a seed.</summary>
    /// <param name="seed">Any number.</param>
    public BenchRandom(ulong seed)
    {
        _s0 = SplitMix(ref seed);
        _s1 = SplitMix(ref seed);
        _s2 = SplitMix(ref seed);
        _s3 = SplitMix(ref seed);
    }

    /// <summary>A number from 0 (included) to 1 (not).</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>An exponential span.</summary>
    /// <param name="mean">In seconds.</param>
    public TimeSpan Exponential(double mean) => Span(StandardExponential() * mean);

    /// <summary>A normal span, not below zero.</summary>
    /// <param name="mean">In seconds.</param>
    /// <param name="deviation">In seconds.</param>
    public TimeSpan Normal(double mean, double deviation) => Span(Math.Max(0, mean + (deviation * StandardNormal())));

    private static TimeSpan Span(double seconds) => new(double.ConvertToIntegerNative<long>(seconds * TimeSpan.TicksPerSecond));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double StandardExponential()
    {
        ulong bits = Next();
        ref Ziggurat.Layer layer = ref ExponentialTable[bits & (Ziggurat.Layers - 1)];
        double x = (long)(bits >> 11) * layer.Scale;
        return x < layer.Inner ? x : ExponentialOutside(bits, x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double StandardNormal()
    {
        ulong bits = Next();
        ref Ziggurat.Layer layer = ref NormalTable[bits & (Ziggurat.Layers - 1)];
        double x = (long)(bits >> 11) * layer.Scale;
        x = x < layer.Inner ? x : NormalOutside(bits, x);
        return (bits & Ziggurat.Layers) == 0 ? x : -x;
    }

    /// <summary>For the one draw in a hundred that falls where a layer meets the curve.</summary>
    private double ExponentialOutside(ulong bits, double x)
    {
        int layer = (int)(bits & (Ziggurat.Layers - 1));
        if (layer == 0)
        {
            // Beyond the tail's start an exponential begins anew.
            return Exponentials.TailStart + StandardExponential();
        }

        return Exponentials.IsUnder(layer, x, Uniform()) ? x : StandardExponential();
    }

    /// <summary>The same for the normal, without its sign.</summary>
    private double NormalOutside(ulong bits, double x)
    {
        int layer = (int)(bits & (Ziggurat.Layers - 1));
        if (layer != 0)
        {
            return Normals.IsUnder(layer, x, Uniform()) ? x : Math.Abs(StandardNormal());
        }

        // Marsaglia's way for the tail, after the same paper.
        double beyond;
        double height;
        do
        {
            beyond = StandardExponential() / Normals.TailStart;
            height = StandardExponential();
        }
        while (2 * height < beyond * beyond);
        return Normals.TailStart + beyond;
    }

    private static ulong SplitMix(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private ulong Next()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }
}
