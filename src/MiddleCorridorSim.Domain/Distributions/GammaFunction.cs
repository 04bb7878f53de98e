namespace MiddleCorridorSim.Domain.Distributions;

/// <summary>The gamma function, for the means of distributions.</summary>
/// <remarks>For reports and warnings only: no draw depends on it, so its last bit may differ between processors.</remarks>
internal static class GammaFunction
{
    /// <summary>Gamma(x) for x above 0, to about 12 digits.</summary>
    /// <remarks>Gamma(x) = Gamma(x + n) / (x (x+1) ... (x+n-1)), then Stirling's series (Abramowitz and Stegun 1964, 6.1.15 and 6.1.40).</remarks>
    public static double Of(double x)
    {
        double product = 1;
        while (x < 12)
        {
            product *= x;
            x += 1;
        }

        double inverse = 1 / (x * x);
        double series = ((1.0 / 12) - (inverse * ((1.0 / 360) - (inverse * ((1.0 / 1260) - (inverse / 1680)))))) / x;
        return Math.Exp(((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series) / product;
    }
}
