namespace MiddleCorridorSim.Model.Random;

/// <summary>Draws from the gamma distribution of a given shape and scale 1: mean and variance are the shape.</summary>
/// <remarks>
/// G. Marsaglia and W. W. Tsang (2000), "A simple method for generating gamma variables", ACM TOMS 26(3); below shape 1 by their
/// boost, gamma(a) = gamma(a + 1) U^(1/a).
/// </remarks>
public sealed class StandardGamma
{
    private readonly double _d;
    private readonly double _c;
    private readonly double _boost;

    /// <summary>Prepares to draw.</summary>
    /// <param name="shape">More than zero and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shape"/> is not.</exception>
    public StandardGamma(double shape)
    {
        if (!(shape > 0) || double.IsPositiveInfinity(shape))
        {
            throw new ArgumentOutOfRangeException(nameof(shape), shape, $"gamma shape: expected a number above 0, found {shape}.");
        }

        _boost = shape < 1 ? 1 / shape : 0;
        _d = (shape < 1 ? shape + 1 : shape) - (1.0 / 3);
        _c = 1 / Math.Sqrt(9 * _d);
    }

    /// <summary>The next draw.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public double Next(ref KeyedStream stream)
    {
        double gamma = AboveOne(ref stream);
        return _boost == 0 ? gamma : gamma * ExactMath.Pow(stream.NextDouble(), _boost);
    }

    private double AboveOne(ref KeyedStream stream)
    {
        while (true)
        {
            double x = StandardNormal.Next(ref stream);
            double root = 1 + (_c * x);
            if (root <= 0)
            {
                continue;
            }

            double v = root * root * root;
            double square = x * x;
            double u = stream.NextDouble();
            if (u < 1 - (0.0331 * square * square)
                || ExactMath.Log(u) < (0.5 * square) + (_d * (1 - v + ExactMath.Log(v))))
            {
                return _d * v;
            }
        }
    }
}
