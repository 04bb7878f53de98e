namespace MiddleCorridorSim.Tests.Model.Random;

/// <summary>The one-sample Kolmogorov-Smirnov test of draws against a distribution function.</summary>
internal static class KolmogorovSmirnov
{
    /// <summary>sqrt(n) D exceeds this once in 10,000 samples that were drawn from the function (Kolmogorov 1933, leading term 2 exp(-2 x^2)).</summary>
    private const double Critical = 2.2252;

    public static void AssertDrawnFrom(double[] draws, Func<double, double> distribution)
    {
        Array.Sort(draws);
        double farthest = 0;
        for (int i = 0; i < draws.Length; i++)
        {
            double expected = distribution(draws[i]);
            farthest = Math.Max(farthest, Math.Max(expected - ((double)i / draws.Length), ((i + 1.0) / draws.Length) - expected));
        }

        Assert.InRange(Math.Sqrt(draws.Length) * farthest, 0, Critical);
    }
}
