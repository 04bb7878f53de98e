namespace MiddleCorridorSim.Model.Random;

/// <summary>Logarithm, exponential and power, bit-identical on every processor and system.</summary>
/// <remarks>
/// Built only from + - * / and sqrt on doubles, which IEEE 754 rounds exactly, and from moves of bits. The last bit of
/// <see cref="Math.Log(double)"/>, <see cref="Math.Exp"/> and <see cref="Math.Pow"/> differs between systems, and one bit can turn a
/// choice and with it a whole run. .NET never contracts a product and a sum into one fused operation by itself, and nothing here asks
/// for one. Errors are below 1 unit in the last place for <see cref="Log"/> and <see cref="Exp"/>, subnormal results apart.
/// </remarks>
public static partial class ExactMath
{
    /// <summary>ln 2 in two parts: the first has 21 zero bits at its end, so that products with an exponent are exact.</summary>
    private const double Ln2High = 0.6931471803691238;
    private const double Ln2Low = 1.9082149292705877e-10;
    private const double InverseLn2 = 1.4426950408889634;

    private const ulong MantissaBits = 0x000FFFFFFFFFFFFF;
    private const ulong One = 0x3FF0000000000000;

    /// <summary>sqrt(1/2), shortened: where the mantissa is cut, so that its logarithm is small on both sides of 1.</summary>
    private const ulong LowestMantissa = 0x3FE6A09E00000000;

    /// <summary>The square root, rounded exactly; NaN below zero.</summary>
    /// <param name="x">Any number.</param>
    public static double Sqrt(double x) => Math.Sqrt(x);

    /// <summary>The natural logarithm; minus infinity of zero, NaN below it.</summary>
    /// <remarks>
    /// x = 2^k m with m in [sqrt 1/2, sqrt 2); ln m = 2 artanh(s), s = (m - 1)/(m + 1) (Abramowitz and Stegun 1964, 4.1.27), of which
    /// the leading part is written f - f^2/2 + s f^2/2 with f = m - 1, which is exact, to keep the last bit.
    /// </remarks>
    /// <param name="x">Any number.</param>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsPositiveInfinity(x))
        {
            return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
        }

        (int exponent, double f) = Reduce(x);
        double s = f / (2 + f);
        double halfSquare = 0.5 * f * f;
        double small = s * (halfSquare + ArtanhTail(s * s));
        return (exponent * Ln2High) - ((halfSquare - (small + (exponent * Ln2Low))) - f);
    }

    /// <summary>The exponential; zero below about -745, infinite above about 709.78.</summary>
    /// <param name="x">Any number.</param>
    public static double Exp(double x) => ExpOfSum(x, 0);

    /// <summary>Splits a positive finite number: x = 2^exponent (1 + f), 1 + f in [sqrt 1/2, sqrt 2); f is exact.</summary>
    private static (int Exponent, double F) Reduce(double x)
    {
        int exponent = 0;
        if (x < 2.2250738585072014e-308)
        {
            x *= 1UL << 54;
            exponent = -54;
        }

        ulong bits = BitConverter.DoubleToUInt64Bits(x) + (One - LowestMantissa);
        exponent += (int)(bits >> 52) - 1023;
        double mantissa = BitConverter.UInt64BitsToDouble((bits & MantissaBits) + LowestMantissa);
        return (exponent, mantissa - 1);
    }

    /// <summary>2 artanh(s)/s - 2 = z (2/3 + 2/5 z + 2/7 z^2 + ...) with z = s^2 below 0.0295; what is left out is below 2^-59.</summary>
    private static double ArtanhTail(double z)
    {
        double w = z * z;
        double odd = (2.0 / 3) + (w * ((2.0 / 7) + (w * ((2.0 / 11) + (w * ((2.0 / 15) + (w * (2.0 / 19))))))));
        double even = (2.0 / 5) + (w * ((2.0 / 9) + (w * ((2.0 / 13) + (w * ((2.0 / 17) + (w * (2.0 / 21))))))));
        return (z * odd) + (w * even);
    }

    /// <summary>exp(high + low), where <paramref name="low"/> is a small correction: |low| at most about 1e-12.</summary>
    /// <remarks>2^k e^r with |r| at most ln(2)/2, e^r by its Taylor series to r^13/13!; what is left out is below 2^-57.</remarks>
    private static double ExpOfSum(double high, double low)
    {
        if (!(high < 709.8) || high < -745.2)
        {
            return double.IsNaN(high) ? high : high > 0 ? double.PositiveInfinity : 0;
        }

        int k = (int)((high * InverseLn2) + (high < 0 ? -0.5 : 0.5));
        double main = high - (k * Ln2High);
        double rest = low - (k * Ln2Low);
        double r = main + rest;
        double correction = (main - r) + rest;
        double square = r * r;
        double odd = (1.0 / 6) + (square * ((1.0 / 120) + (square * ((1.0 / 5040) + (square * ((1.0 / 362880)
            + (square * ((1.0 / 39916800) + (square * (1.0 / 6227020800))))))))));
        double even = 0.5 + (square * ((1.0 / 24) + (square * ((1.0 / 720) + (square * ((1.0 / 40320)
            + (square * ((1.0 / 3628800) + (square * (1.0 / 479001600))))))))));
        double power = 1 + (r + ((square * (even + (r * odd))) + correction));
        return k is > -1022 and < 1023 ? power * TwoTo(k) : power * TwoTo(k / 2) * TwoTo(k - (k / 2));
    }

    /// <summary>2^k for k in [-1022, 1023].</summary>
    private static double TwoTo(int k) => BitConverter.UInt64BitsToDouble((ulong)(k + 1023) << 52);
}
