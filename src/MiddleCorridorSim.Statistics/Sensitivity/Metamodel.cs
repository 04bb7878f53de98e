using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace MiddleCorridorSim.Statistics.Sensitivity;

/// <summary>A polynomial that stands in for a simulation, fitted to its responses by least squares.</summary>
/// <remarks>
/// Factors are coded from -1 at coordinate 0 to +1 at coordinate 1, so coefficients compare: a linear one is half the change of the
/// response over the factor's range. R. H. Myers, D. C. Montgomery and C. M. Anderson-Cook (2016), Response Surface Methodology,
/// 4th ed., chapter 2; solved by QR.
/// </remarks>
public sealed class Metamodel
{
    private const double RankTolerance = 1e-10;

    private Metamodel(IReadOnlyList<MetamodelTerm> terms, double rSquared, double predicted, double deviation, int freedom)
    {
        Terms = terms;
        RSquared = rSquared;
        PredictedRSquared = predicted;
        ResidualStandardDeviation = deviation;
        DegreesOfFreedom = freedom;
    }

    /// <summary>The terms: the constant, the factors in their order, then products and squares in lexicographic order.</summary>
    public IReadOnlyList<MetamodelTerm> Terms { get; }

    /// <summary>R^2, the share of the responses' variation that the fit explains; NaN when they do not vary.</summary>
    public double RSquared { get; }

    /// <summary>R^2 corrected for the number of terms; NaN when no degree of freedom is left.</summary>
    public double AdjustedRSquared => 1 - ((1 - RSquared) * (DegreesOfFreedom + Terms.Count - 1) / DegreesOfFreedom);

    /// <summary>Q^2, the share it would explain of responses left out one at a time (PRESS): what it is worth between its points; NaN when one point alone decides a term.</summary>
    public double PredictedRSquared { get; }

    /// <summary>The standard deviation of the residuals; NaN when no degree of freedom is left.</summary>
    public double ResidualStandardDeviation { get; }

    /// <summary>Points minus terms.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>Fits the polynomial.</summary>
    /// <param name="points">One array of coordinates in [0, 1] for each point.</param>
    /// <param name="responses">The response at each point.</param>
    /// <param name="form">Which terms it has.</param>
    /// <param name="confidence">Of each coefficient's interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The points are too few, or too alike, to tell the terms apart.</exception>
    public static Metamodel Fit(double[][] points, double[] responses, MetamodelForm form, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(responses);
        double upper = Confidence.UpperTail(confidence);
        (int? First, int? Second)[] factors = [.. TermsOf(points.Length == 0 ? 0 : points[0].Length, form)];
        if (points.Length < factors.Length || responses.Length != points.Length)
        {
            throw new ArgumentException(
                $"metamodel: expected {factors.Length} points or more and as many responses, found {points.Length} and {responses.Length}.",
                nameof(points));
        }

        double[][] coded = Array.ConvertAll(points, Code);
        Matrix<double> terms = Matrix<double>.Build.Dense(
            points.Length, factors.Length, (i, j) => MetamodelTerm.Value(factors[j].First, factors[j].Second, coded[i]));
        QR<double> qr = terms.QR(QRMethod.Thin);
        RequireRank(qr.R);

        Vector<double> y = Vector<double>.Build.DenseOfArray(responses);
        Matrix<double> inverse = qr.R.Inverse();
        Vector<double> coefficients = inverse * qr.Q.TransposeThisAndMultiply(y);
        Vector<double> residuals = y - (terms * coefficients);
        int freedom = points.Length - factors.Length;
        double deviation = freedom > 0 ? Math.Sqrt(residuals.DotProduct(residuals) / freedom) : double.NaN;
        double quantile = freedom > 0 ? StudentQuantile.At(freedom, upper) : double.NaN;
        double variation = y.Subtract(y.Average()).PointwisePower(2).Sum();

        return new Metamodel(
            [.. factors.Select((f, j) => TermOf(f, coefficients[j], deviation * inverse.Row(j).L2Norm(), quantile))],
            1 - (residuals.DotProduct(residuals) / variation),
            1 - (Press(residuals, qr.Q) / variation),
            deviation,
            freedom);
    }

    /// <summary>What the polynomial foretells at a point.</summary>
    /// <param name="point">The coordinates, in [0, 1].</param>
    public double Predict(double[] point)
    {
        double[] coded = Code(point);
        return Terms.Sum(term => term.Coefficient * MetamodelTerm.Value(term.First, term.Second, coded));
    }

    private static MetamodelTerm TermOf((int? First, int? Second) factors, double coefficient, double error, double quantile) =>
        new(factors.First, factors.Second, coefficient, error, coefficient - (quantile * error), coefficient + (quantile * error));

    private static double[] Code(double[] point) => Array.ConvertAll(point, u => (2 * u) - 1);

    private static IEnumerable<(int? First, int? Second)> TermsOf(int factors, MetamodelForm form)
    {
        yield return (null, null);
        for (int i = 0; i < factors; i++)
        {
            yield return (i, null);
        }

        for (int i = 0; i < factors && form != MetamodelForm.Linear; i++)
        {
            for (int j = form == MetamodelForm.Quadratic ? i : i + 1; j < factors; j++)
            {
                yield return (i, j);
            }
        }
    }

    // The residual of a point left out is e / (1 - h), h its leverage (Myers et al. 2016, section 2.7.3).
    private static double Press(Vector<double> residuals, Matrix<double> q)
    {
        double press = 0;
        for (int i = 0; i < residuals.Count; i++)
        {
            double leverage = q.Row(i).DotProduct(q.Row(i));
            double leftOut = residuals[i] / (1 - leverage);
            press += leftOut * leftOut;
        }

        return press;
    }

    private static void RequireRank(Matrix<double> r)
    {
        Vector<double> diagonal = r.Diagonal().PointwiseAbs();
        if (diagonal.Minimum() <= RankTolerance * diagonal.Maximum())
        {
            throw new ArgumentException(
                "metamodel: expected points that tell all terms apart, found terms that move together. "
                + "Use a simpler form, or a design with more levels (a square needs three).");
        }
    }
}
