using MiddleCorridorSim.Statistics.Designs;

namespace MiddleCorridorSim.Statistics.Sensitivity;

/// <summary>The points at which a model is run to estimate its Sobol indices.</summary>
/// <remarks>
/// A. Saltelli, P. Annoni, I. Azzini, F. Campolongo, M. Ratto and S. Tarantola (2010), "Variance based sensitivity analysis of model
/// output", Computer Physics Communications 181(2), section 4: from two scrambled Sobol points a and b, for each factor i the point a
/// with its coordinate i taken from b. The first of the points do not move when the size grows.
/// </remarks>
public static class SaltelliDesign
{
    /// <summary>The most factors: half the dimensions of the Sobol sequence.</summary>
    public const int MostFactors = SobolSequence.MostDimensions / 2;

    /// <summary>How many points there are: size times (factors + 2).</summary>
    /// <param name="size">N, the number of base points.</param>
    /// <param name="factors">k, the number of factors.</param>
    public static long Count(int size, int factors) => (long)size * (factors + 2);

    /// <summary>Lays the points out.</summary>
    /// <param name="size">N, the number of base points, at least 1; a power of two.</param>
    /// <param name="factors">k, the number of factors, 1 to <see cref="MostFactors"/>.</param>
    /// <param name="seed">Decides the scrambling.</param>
    /// <returns>For each base point in turn: a, b, then a with coordinate 1, 2, ... k from b; each with k coordinates in (0, 1).</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static double[][] Points(int size, int factors, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(factors, MostFactors);
        SobolSequence sequence = new(2 * factors, seed);
        double[] both = new double[2 * factors];
        double[][] points = new double[checked((int)Count(size, factors))][];
        for (int i = 0; i < points.Length; i += factors + 2)
        {
            sequence.Next(both);
            double[] a = both[..factors];
            double[] b = both[factors..];
            points[i] = a;
            points[i + 1] = b;
            for (int factor = 0; factor < factors; factor++)
            {
                double[] mixed = (double[])a.Clone();
                mixed[factor] = b[factor];
                points[i + 2 + factor] = mixed;
            }
        }

        return points;
    }
}
