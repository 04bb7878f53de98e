using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>Random numbers for the benchmarks: quick, so that they weigh little beside the kernel.</summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna, ACM TOMS 47, 2021), seeded by SplitMix64; exponential spans by the ziggurat of Marsaglia and Tsang
/// (Journal of Statistical Software 5(8), 2000) with 256 layers. Not for models: those use keyed streams.
/// </remarks>
public sealed class BenchRandom
{
    private const int Layers = 256;
    private const double TailStart = 7.69711747013104972;
    private const double LayerArea = 3.9496598225815571993e-3;

    private static readonly double[] Edges = MakeEdges();
    private static readonly double[] Heights = [.. Edges.Select(edge => Math.Exp(-edge))];
    private static readonly Layer[] Table = [.. Enumerable.Range(0, Layers).Select(i => new Layer(Edges[i] / (1UL << 53), Edges[i + 1]))];

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
    public TimeSpan Exponential(double mean) =>
        new(double.ConvertToIntegerNative<long>(StandardExponential() * (mean * TimeSpan.TicksPerSecond)));

    /// <summary>The right ends of the layers: all of the same area, the first with the tail.</summary>
    private static double[] MakeEdges()
    {
        var edges = new double[Layers + 1];
        edges[0] = LayerArea / Math.Exp(-TailStart);
        edges[1] = TailStart;
        for (int i = 2; i < Layers; i++)
        {
            edges[i] = -Math.Log((LayerArea / edges[i - 1]) + Math.Exp(-edges[i - 1]));
        }

        return edges;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double StandardExponential()
    {
        ulong bits = Next();
        ref Layer layer = ref Table[bits & (Layers - 1)];
        double x = (long)(bits >> 11) * layer.Scale;
        return x < layer.Inner ? x : OutsideInner(bits, x);
    }

    /// <summary>For the one draw in a hundred that falls where a layer meets the curve.</summary>
    private double OutsideInner(ulong bits, double x)
    {
        double passed = 0;
        while (true)
        {
            int layer = (int)(bits & (Layers - 1));
            if (x < Edges[layer + 1])
            {
                return passed + x;
            }

            if (layer == 0)
            {
                // Beyond the tail's start an exponential begins anew.
                passed += TailStart;
            }
            else if (Heights[layer] + (Uniform() * (Heights[layer + 1] - Heights[layer])) < Math.Exp(-x))
            {
                return passed + x;
            }

            bits = Next();
            x = (bits >> 11) * Table[bits & (Layers - 1)].Scale;
        }
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

    /// <param name="Scale">The width, over the range of the random bits.</param>
    /// <param name="Inner">Up to here the whole layer lies under the curve.</param>
    private readonly record struct Layer(double Scale, double Inner);
}
