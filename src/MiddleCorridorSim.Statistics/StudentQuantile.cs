using System.Collections.Concurrent;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace MiddleCorridorSim.Statistics;

/// <summary>Quantiles of Student's t distribution.</summary>
/// <remarks>
/// The root of the upper tail, I(v / (v + t^2); v/2, 1/2) / 2, taken in logarithms: StudentT.InvCDF of MathNet.Numerics searches
/// between -800 and 800 and to an absolute 1e-12, which few degrees of freedom leave at the levels that Bonferroni asks for.
/// Quantiles asked for before are remembered: a summary of a large sweep asks for few different ones, millions of times.
/// </remarks>
internal static class StudentQuantile
{
    private const int Remembered = 4096;
    private const double Accuracy = 1e-11;
    private const double NearNormal = 1e6;

    private static readonly ConcurrentDictionary<(double Freedom, double Probability), double> Known = new();

    /// <summary>The value that a t variable of <paramref name="freedom"/> degrees of freedom stays below with <paramref name="probability"/>.</summary>
    public static double At(double freedom, double probability)
    {
        if (Known.TryGetValue((freedom, probability), out double known))
        {
            return known;
        }

        double quantile = Compute(freedom, probability);
        if (Known.Count < Remembered)
        {
            Known.TryAdd((freedom, probability), quantile);
        }

        return quantile;
    }

    private static double Compute(double freedom, double probability)
    {
        if (probability <= 0.5)
        {
            return probability == 0.5 ? 0 : -Compute(freedom, 1 - probability);
        }

        if (freedom >= NearNormal)
        {
            // The expansion in 1/v about the normal quantile: M. Abramowitz and I. A. Stegun (1964), 26.7.5; the next term is below 1e-15.
            double z = Normal.InvCDF(0, 1, probability);
            double square = z * z;
            return z + (z * (square + 1) / (4 * freedom)) + (z * ((((5 * square) + 16) * square) + 3) / (96 * freedom * freedom));
        }

        // Not below the rounding of a probability near 1.
        double tail = Math.Max(1 - probability, 1.0 / (1L << 53));
        double above = 1;
        while (Tail(above) > tail)
        {
            above *= 2;
        }

        return Brent.FindRoot(t => Math.Log(Tail(t) / tail), 0, above, Accuracy);

        double Tail(double t) => SpecialFunctions.BetaRegularized(freedom / 2, 0.5, freedom / (freedom + (t * t))) / 2;
    }
}
