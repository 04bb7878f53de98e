using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace MiddleCorridorSim.Statistics.Selection;

/// <summary>Rinott's two-stage selection of the best of independent systems.</summary>
/// <remarks>
/// Y. Rinott (1978), "On two-stage selection procedures and related probability-inequalities", Communications in Statistics A7(8).
/// After n0 replications of each system, system i needs max(n0, ceil((h s(i) / delta)^2)) in all; then the best mean is the best
/// system with probability P* whenever it is better by at least delta.
/// </remarks>
public static class Rinott
{
    private const int Nodes = 128;
    private const double Accuracy = 1e-10;

    /// <summary>The constant h.</summary>
    /// <remarks>
    /// The root of the integral over y of [integral over x of Phi(h / sqrt(v (1/x + 1/y))) f(x)]^(k - 1) f(y) = P*, f the density of
    /// chi-squared with v = n0 - 1 degrees of freedom: R. E. Bechhofer, T. J. Santner and D. M. Goldsman (1995), Design and Analysis of
    /// Experiments for Statistical Selection, eq. 2.7.2.
    /// </remarks>
    /// <param name="systems">k, at least 2.</param>
    /// <param name="firstStage">n0, at least 3.</param>
    /// <param name="probability">P*, above 1/k and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static double H(int systems, int firstStage, double probability = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(systems, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstStage, 3);
        if (!(probability > 1.0 / systems && probability < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(probability), probability, $"Rinott: expected a probability above {1.0 / systems} and below 1, found {probability}.");
        }

        (double[] squares, double[] weights) = ChiRule(firstStage - 1);
        double upper = 1;
        while (Chosen(upper) < 0)
        {
            upper *= 2;
        }

        return Brent.FindRoot(Chosen, 0, upper, Accuracy);

        double Chosen(double h) => ProbabilityOfChoice(h, systems, firstStage - 1, squares, weights) - probability;
    }

    /// <summary>How many replications a system needs in all.</summary>
    /// <param name="h">The constant of <see cref="H"/>.</param>
    /// <param name="standardDeviation">The system's standard deviation between the replications of the first stage.</param>
    /// <param name="indifference">delta, the smallest difference worth detecting, above 0.</param>
    /// <param name="firstStage">n0, the replications that it has.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indifference"/> is not above 0.</exception>
    public static long Replications(double h, double standardDeviation, double indifference, int firstStage)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(indifference);
        double ratio = h * standardDeviation / indifference;
        return Math.Max(firstStage, (long)Math.Ceiling(ratio * ratio));
    }

    private static double ProbabilityOfChoice(double h, int systems, int freedom, double[] squares, double[] weights)
    {
        double total = 0;
        for (int i = 0; i < Nodes; i++)
        {
            double inner = 0;
            for (int j = 0; j < Nodes; j++)
            {
                inner += weights[j] * Normal.CDF(0, 1, h / Math.Sqrt(freedom * ((1 / squares[j]) + (1 / squares[i]))));
            }

            total += weights[i] * Math.Pow(inner, systems - 1);
        }

        return total;
    }

    // Gauss-Legendre over the chi (not squared) variable, whose density is smooth and within 9 of sqrt(v) but for 1e-30.
    private static (double[] Squares, double[] Weights) ChiRule(int freedom)
    {
        double centre = Math.Sqrt(freedom);
        GaussLegendreRule rule = new(Math.Max(0, centre - 9), centre + 9, Nodes);
        double[] squares = new double[Nodes];
        double[] weights = new double[Nodes];
        for (int i = 0; i < Nodes; i++)
        {
            double root = rule.GetAbscissa(i);
            squares[i] = root * root;
            weights[i] = rule.GetWeight(i) * Chi.PDF(freedom, root);
        }

        return (squares, weights);
    }
}
