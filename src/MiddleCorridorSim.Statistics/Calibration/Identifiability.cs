using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>Which parameters the observed figures can tell, and which they cannot.</summary>
/// <remarks>
/// The singular values of the weighted slopes sqrt(W) J say how sharply the figures fix each direction of the parameter space: the
/// standard error along direction m is sigma / s(m), in shares of the parameters' ranges. A direction is free when that is no better
/// than knowing the range alone (1 / sqrt 12, the standard deviation of a uniform variable), or when s(m) is negligible against the
/// largest. R. Brun, P. Reichert and H. R. Kuensch (2001), "Practical identifiability analysis of large environmental simulation
/// models", Water Resources Research 37(4); D. A. Belsley, E. Kuh and R. E. Welsch (1980), Regression Diagnostics, chapter 3.
/// </remarks>
/// <param name="Sensitivities">For each parameter the norm of its weighted slopes: 0 when no figure answers to it.</param>
/// <param name="SingularValues">Of the weighted slopes, largest first; one for each parameter, 0 beyond the number of figures.</param>
/// <param name="FreeDirections">Each direction that the figures do not fix, a unit vector over the parameters.</param>
/// <param name="StandardErrors">For each parameter its standard error in shares of its range; infinite when it has a part in a free direction.</param>
/// <param name="Correlations">Between the estimates of every two parameters; NaN where either is not identifiable.</param>
public sealed record Identifiability(
    double[] Sensitivities,
    double[] SingularValues,
    IReadOnlyList<double[]> FreeDirections,
    double[] StandardErrors,
    double[,] Correlations)
{
    private const double Negligible = 1e-8;
    private const double Part = 0.1;
    private static readonly double RangeAlone = 1 / Math.Sqrt(12);

    /// <summary>Largest over smallest singular value: above some hundreds, some combination of parameters is hardly told; infinite when one is not at all.</summary>
    public double ConditionNumber => SingularValues[0] / SingularValues[^1];

    /// <summary>Whether the figures tell a parameter: whether it has no part worth naming in a free direction.</summary>
    /// <param name="parameter">The parameter, counted from 0.</param>
    public bool IsIdentifiable(int parameter) => double.IsFinite(StandardErrors[parameter]);

    /// <summary>Analyses the slopes at a calibrated point.</summary>
    /// <param name="jacobian">The slopes of the outputs over the unit cube's coordinates: a row for each figure, a column for each parameter.</param>
    /// <param name="weights">For each figure its weight, above 0.</param>
    /// <param name="variance">
    /// sigma^2, the variance of a figure of weight 1: 1 when weights are 1 / sd^2, otherwise the misfit over figures minus parameters.
    /// </param>
    /// <exception cref="ArgumentException">There is no slope, or not one weight for each figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="variance"/> is negative or no number.</exception>
    public static Identifiability Of(double[,] jacobian, IReadOnlyList<double> weights, double variance = 1)
    {
        ArgumentNullException.ThrowIfNull(jacobian);
        ArgumentNullException.ThrowIfNull(weights);
        if (jacobian.Length == 0 || weights.Count != jacobian.GetLength(0))
        {
            throw new ArgumentException(
                $"identifiability: expected slopes and a weight for each figure, found {jacobian.GetLength(0)} figures and {weights.Count} weights.",
                nameof(weights));
        }

        if (!(variance >= 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(variance), variance, $"identifiability: expected a variance of 0 or more, found {variance}.");
        }

        int count = jacobian.GetLength(1);
        Matrix<double> slopes = Matrix<double>.Build.Dense(
            weights.Count, count, (i, j) => Math.Sqrt(weights[i]) * jacobian[i, j]);
        Svd<double> svd = slopes.Svd();
        double[] singular = new double[count];
        svd.S.AsArray().AsSpan(0, Math.Min(count, svd.S.Count)).CopyTo(singular);

        double deviation = Math.Sqrt(variance);
        int[] free = [.. Enumerable.Range(0, count).Where(m => singular[m] <= Negligible * singular[0] || deviation / singular[m] >= RangeAlone)];
        double[,] covariance = Covariance(svd.VT, singular, [.. Enumerable.Range(0, count).Except(free)]);
        double[] errors = [.. Enumerable.Range(0, count).Select(j =>
            free.Sum(m => svd.VT[m, j] * svd.VT[m, j]) >= Part ? double.PositiveInfinity : deviation * Math.Sqrt(covariance[j, j]))];

        return new Identifiability(
            [.. Enumerable.Range(0, count).Select(j => slopes.Column(j).L2Norm())],
            singular,
            [.. free.Select(m => svd.VT.Row(m).ToArray())],
            errors,
            CorrelationsOf(covariance, errors));
    }

    // For sigma = 1: the sum over the fixed directions of v v' / s^2.
    private static double[,] Covariance(Matrix<double> directions, double[] singular, int[] determined)
    {
        int count = singular.Length;
        double[,] covariance = new double[count, count];
        foreach (int m in determined)
        {
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    covariance[i, j] += directions[m, i] * directions[m, j] / (singular[m] * singular[m]);
                }
            }
        }

        return covariance;
    }

    private static double[,] CorrelationsOf(double[,] covariance, double[] errors)
    {
        double[,] correlations = new double[errors.Length, errors.Length];
        for (int i = 0; i < errors.Length; i++)
        {
            for (int j = 0; j < errors.Length; j++)
            {
                bool told = double.IsFinite(errors[i]) && double.IsFinite(errors[j]);
                correlations[i, j] = told ? covariance[i, j] / Math.Sqrt(covariance[i, i] * covariance[j, j]) : double.NaN;
            }
        }

        return correlations;
    }
}
