using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Statistics.Checks;

/// <summary>Whether counts agree with the counts that are expected.</summary>
/// <param name="Statistic">Pearson's sum of (observed - expected)^2 / expected.</param>
/// <param name="DegreesOfFreedom">Classes minus one minus the parameters that were estimated.</param>
/// <param name="PValue">How probable so large a statistic is when the expectation is right.</param>
public sealed record ChiSquareTest(double Statistic, int DegreesOfFreedom, double PValue)
{
    /// <summary>Makes the test.</summary>
    /// <remarks>K. Pearson (1900); good when every class expects five or more.</remarks>
    /// <param name="observed">For each class the number seen.</param>
    /// <param name="expected">For each class the number expected, above 0.</param>
    /// <param name="estimated">How many parameters of the expectation were estimated from the same counts.</param>
    /// <exception cref="ArgumentException">The classes differ, or leave no degree of freedom.</exception>
    public static ChiSquareTest Of(ReadOnlySpan<long> observed, ReadOnlySpan<double> expected, int estimated = 0)
    {
        int freedom = observed.Length - 1 - estimated;
        if (observed.Length != expected.Length || freedom < 1)
        {
            throw new ArgumentException(
                $"chi-square: expected as many classes on both sides, more than {estimated + 1}, found {observed.Length} and {expected.Length}.",
                nameof(observed));
        }

        double statistic = 0;
        for (int i = 0; i < observed.Length; i++)
        {
            double difference = observed[i] - expected[i];
            statistic += difference * difference / expected[i];
        }

        return new ChiSquareTest(statistic, freedom, 1 - ChiSquared.CDF(freedom, statistic));
    }
}
