namespace MiddleCorridorSim.Model.Random;

public static partial class ExactMath
{
    /// <summary>2^27 + 1, which splits a double into two halves of 26 bits.</summary>
    private const double Splitter = 134217729;

    /// <summary><paramref name="x"/> to the power <paramref name="y"/>, for x not below zero; NaN for a negative x.</summary>
    /// <remarks>
    /// exp(y ln x) with ln x to about 58 bits, so the error is below 1 + |y ln x| / 16 units in the last place. x^0 and 1^y are 1.
    /// </remarks>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (!(x > 0) || double.IsPositiveInfinity(x) || double.IsNaN(y))
        {
            bool large = (x > 0) == (y > 0);
            return x < 0 || double.IsNaN(x) || double.IsNaN(y) ? double.NaN : large ? double.PositiveInfinity : 0;
        }

        (double high, double low) = LogParts(x);
        double product = y * high;
        if (!(Math.Abs(product) < 800))
        {
            return product > 0 ? double.PositiveInfinity : 0;
        }

        return ExpOfSum(product, ProductError(y, high, product) + (y * low));
    }

    /// <summary>ln x as the sum of two doubles, for a positive finite x.</summary>
    private static (double High, double Low) LogParts(double x)
    {
        (int exponent, double f) = Reduce(x);
        double below = 2 + f;
        double belowRest = f - (below - 2);
        double s = f / below;
        double product = s * below;
        double sRest = (((f - product) - ProductError(s, below, product)) - (s * belowRest)) / below;

        double main = exponent * Ln2High;
        double twice = 2 * s;
        double sum = main + twice;
        double part = sum - main;
        double sumError = (main - (sum - part)) + (twice - part);
        double rest = sumError + ((2 * sRest) + (s * ArtanhTail(s * s)) + (exponent * Ln2Low));
        double high = sum + rest;
        return (high, rest - (high - sum));
    }

    /// <summary>What rounding took from a * b (T. J. Dekker, 1971, "A floating-point technique for extending the available precision").</summary>
    private static double ProductError(double a, double b, double product)
    {
        double aHigh = (Splitter * a) - ((Splitter * a) - a);
        double aLow = a - aHigh;
        double bHigh = (Splitter * b) - ((Splitter * b) - b);
        double bLow = b - bHigh;
        return (aLow * bLow) - (((product - (aHigh * bHigh)) - (aLow * bHigh)) - (aHigh * bLow));
    }
}
