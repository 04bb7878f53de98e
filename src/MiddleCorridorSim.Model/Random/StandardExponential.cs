namespace MiddleCorridorSim.Model.Random;

/// <summary>Draws from the exponential distribution of mean 1, by the ziggurat method.</summary>
/// <remarks>
/// G. Marsaglia and W. W. Tsang (2000), "The ziggurat method for generating random variables", J. Statistical Software 5(8), with 256
/// layers and 53-bit positions from bits that the layer's number does not use. 98.9 % of draws take one number and no function.
/// </remarks>
public static class StandardExponential
{
    private const int Layers = 256;

    /// <summary>Where the tail begins: the solution for which 256 layers of one area cover the density.</summary>
    private const double TailStart = 7.6971174701310497;

    /// <summary>The area of each layer, (TailStart + 1) exp(-TailStart).</summary>
    private const double LayerArea = 0.0039496598225815572;

    private const double UnitOf53Bits = 1.0 / (1UL << 53);

    /// <summary>Right ends of the layers from the widest (the base, its tail squared off) to 0.</summary>
    private static readonly double[] Ends = MakeEnds();

    /// <summary>The density exp(-x) at each end.</summary>
    private static readonly double[] Heights = Array.ConvertAll(Ends, end => ExactMath.Exp(-end));

    /// <summary>The next draw.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public static double Next(ref KeyedStream stream)
    {
        double start = 0;
        while (true)
        {
            ulong bits = stream.NextUInt64();
            int layer = (int)(bits & (Layers - 1));
            double x = (bits >> 11) * UnitOf53Bits * Ends[layer];
            if (x < Ends[layer + 1])
            {
                return start + x;
            }

            if (layer == 0)
            {
                // The exponential has no memory: beyond the start of the tail it begins anew.
                start += TailStart;
            }
            else if (Heights[layer] + (stream.NextDouble() * (Heights[layer + 1] - Heights[layer])) < ExactMath.Exp(-x))
            {
                return start + x;
            }
        }
    }

    private static double[] MakeEnds()
    {
        double[] ends = new double[Layers + 1];
        ends[0] = LayerArea / ExactMath.Exp(-TailStart);
        ends[1] = TailStart;
        for (int layer = 2; layer < Layers; layer++)
        {
            double height = ExactMath.Exp(-ends[layer - 1]) + (LayerArea / ends[layer - 1]);
            ends[layer] = -ExactMath.Log(height);
        }

        ends[Layers] = 0;
        return ends;
    }
}
