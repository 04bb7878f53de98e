using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Validation.Tests.Stations;

/// <summary>Whether a simulated mean meets the value that theory gives.</summary>
internal static class Exactly
{
    /// <summary>
    /// Passes when the mean over replications lies within 3.29 standard errors of the exact value (a right model fails once in 1,000 seeds,
    /// and seeds are fixed) and the 95 % half-width is at most <paramref name="precision"/> of it (so that a wrong one is seen).
    /// </summary>
    public static void AssertMeets(double exact, double[] replications, double precision)
    {
        Estimate estimate = Estimates.OfMean(replications);

        Assert.True(
            estimate.HalfWidth <= precision * Math.Abs(exact),
            $"run longer: half-width {estimate.HalfWidth:G4} of {exact}, wanted {precision:P0}; mean {estimate.Mean:G6}.");
        Assert.True(
            Math.Abs(estimate.Mean - exact) <= 3.29 * estimate.StandardError,
            $"expected {exact}, found {estimate.Mean:G7} +- {estimate.HalfWidth:G4}.");
    }
}
