namespace MiddleCorridorSim.Cli.Bench;

/// <summary>The layers of a ziggurat under a falling density: all of the same area, the lowest with the tail.</summary>
/// <remarks>Marsaglia and Tsang, "The ziggurat method for generating random variables", Journal of Statistical Software 5(8), 2000.</remarks>
internal sealed class Ziggurat
{
    /// <summary>How many layers.</summary>
    public const int Layers = 256;

    private readonly double[] _edges = new double[Layers + 1];
    private readonly Func<double, double> _density;

    /// <summary>Lays the layers.</summary>
    /// <param name="tailStart">Where the tail begins.</param>
    /// <param name="area">Of one layer.</param>
    /// <param name="density">Falls from 1 at zero.</param>
    /// <param name="inverse">Of the density.</param>
    public Ziggurat(double tailStart, double area, Func<double, double> density, Func<double, double> inverse)
    {
        _density = density;
        TailStart = tailStart;
        _edges[0] = area / density(tailStart);
        _edges[1] = tailStart;
        for (int i = 2; i < Layers; i++)
        {
            _edges[i] = inverse((area / _edges[i - 1]) + density(_edges[i - 1]));
        }

        Table = [.. Enumerable.Range(0, Layers).Select(i => new Layer(_edges[i] / (1UL << 53), _edges[i + 1]))];
    }

    /// <summary>Where the tail begins.</summary>
    public double TailStart { get; }

    /// <summary>What nearly all draws need.</summary>
    public Layer[] Table { get; }

    /// <summary>Whether a point of a layer, beyond its inner part, lies under the density.</summary>
    /// <param name="layer">Not the lowest.</param>
    /// <param name="x">Along the layer.</param>
    /// <param name="uniform">Up the layer, from 0 to 1.</param>
    public bool IsUnder(int layer, double x, double uniform)
    {
        double low = _density(_edges[layer]);
        return low + (uniform * (_density(_edges[layer + 1]) - low)) < _density(x);
    }

    /// <param name="Scale">The width, over the range of the random bits.</param>
    /// <param name="Inner">Up to here the whole layer lies under the density.</param>
    public readonly record struct Layer(double Scale, double Inner);
}
