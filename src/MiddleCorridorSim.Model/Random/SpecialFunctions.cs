namespace MiddleCorridorSim.Model.Random;

/// <summary>The functions that the exact means of distributions need, bit-identical on every machine.</summary>
internal static class SpecialFunctions
{
    private const double HalfLogTwoPi = 0.91893853320467274;
    private const double InverseSqrtTwoPi = 0.3989422804014327;

    /// <summary>Gamma(x) for x above 0, to about 13 digits.</summary>
    /// <remarks>Gamma(x) = Gamma(x + n) / (x (x+1) ... (x+n-1)), then Stirling's series (Abramowitz and Stegun 1964, 6.1.15 and 6.1.40).</remarks>
    public static double Gamma(double x)
    {
        double product = 1;
        while (x < 12)
        {
            product *= x;
            x += 1;
        }

        double inverse = 1 / (x * x);
        double series = ((1.0 / 12) - (inverse * ((1.0 / 360) - (inverse * ((1.0 / 1260) - (inverse / 1680)))))) / x;
        return ExactMath.Exp(((x - 0.5) * ExactMath.Log(x)) - x + HalfLogTwoPi + series) / product;
    }

    /// <summary>phi(a) / Phi(a) of the standard normal, for a not below 0.</summary>
    /// <remarks>What cutting off below -a adds to the mean, in standard deviations. Phi by its series (Abramowitz and Stegun 1964, 26.2.11); beyond 30 it adds less than the last bit of any duration.</remarks>
    public static double HazardBelow(double a)
    {
        if (a > 30)
        {
            return 0;
        }

        double density = InverseSqrtTwoPi * ExactMath.Exp(-a * a / 2);
        double term = a;
        double sum = a;
        for (int odd = 3; term > sum * 1e-17; odd += 2)
        {
            term *= a * a / odd;
            sum += term;
        }

        return density / (0.5 + (density * sum));
    }
}
