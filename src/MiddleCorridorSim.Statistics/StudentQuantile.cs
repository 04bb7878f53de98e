using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Statistics;

/// <summary>Quantiles of Student's t distribution.</summary>
/// <remarks>
/// MathNet.Numerics searches between -800 and 800, which one and two degrees of freedom leave at the levels that Bonferroni asks
/// for, so those two are taken in closed form. Quantiles asked for before are remembered: a summary of a large sweep asks for few
/// different ones, millions of times.
/// </remarks>
internal static class StudentQuantile
{
    private const int Remembered = 4096;

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

    private static double Compute(double freedom, double probability) => freedom switch
    {
        1 => Math.Tan(Math.PI * (probability - 0.5)),
        2 => ((2 * probability) - 1) / Math.Sqrt(2 * probability * (1 - probability)),
        _ => StudentT.InvCDF(0, 1, freedom, probability),
    };
}
