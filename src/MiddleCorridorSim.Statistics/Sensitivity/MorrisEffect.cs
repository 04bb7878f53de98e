namespace MiddleCorridorSim.Statistics.Sensitivity;

/// <summary>What moving one factor does to a response, from the walks of a Morris design.</summary>
/// <param name="Factor">The factor, counted from 0.</param>
/// <param name="Mu">The mean elementary effect over walks, with its interval; its standard deviation is sigma.</param>
/// <param name="MuStar">The mean magnitude of the effect, with its interval.</param>
public sealed record MorrisEffect(int Factor, Estimate Mu, Estimate MuStar)
{
    /// <summary>The spread of the effect over the cube: large where the factor interacts or acts out of proportion.</summary>
    public double Sigma => Mu.StandardDeviation;

    /// <summary>The effects of every factor.</summary>
    /// <remarks>
    /// M. D. Morris (1991), Technometrics 33(2); mu* from F. Campolongo, J. Cariboni and A. Saltelli (2007), Environmental Modelling and
    /// Software 22(10). An effect is the response's change over the coordinate's, so it is for the whole range of the factor.
    /// </remarks>
    /// <param name="points">The points of <see cref="Designs.MorrisDesign"/>, in their order.</param>
    /// <param name="responses">The response at each point.</param>
    /// <param name="confidence">Of each interval, above 0 and below 1.</param>
    /// <returns>One effect for each factor, in their order.</returns>
    /// <exception cref="ArgumentException">The points are no whole walks, or there is not one response for each.</exception>
    public static IReadOnlyList<MorrisEffect> Of(double[][] points, double[] responses, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(responses);
        int factors = points.Length == 0 ? 0 : points[0].Length;
        if (points.Length == 0 || points.Length % (factors + 1) != 0 || responses.Length != points.Length)
        {
            throw new ArgumentException(
                $"Morris effects: expected whole walks of {factors + 1} points and as many responses, "
                + $"found {points.Length} points and {responses.Length} responses.",
                nameof(points));
        }

        RunningMoments[] mu = [.. Enumerable.Range(0, factors).Select(_ => new RunningMoments())];
        RunningMoments[] muStar = [.. Enumerable.Range(0, factors).Select(_ => new RunningMoments())];
        for (int i = 1; i < points.Length; i++)
        {
            if (i % (factors + 1) != 0)
            {
                int moved = MovedFactor(points[i - 1], points[i], i);
                double effect = (responses[i] - responses[i - 1]) / (points[i][moved] - points[i - 1][moved]);
                mu[moved].Add(effect);
                muStar[moved].Add(Math.Abs(effect));
            }
        }

        return [.. Enumerable.Range(0, factors).Select(f =>
            new MorrisEffect(f, Estimates.OfMean(mu[f], confidence), Estimates.OfMean(muStar[f], confidence)))];
    }

    private static int MovedFactor(double[] before, double[] after, int point)
    {
        int moved = -1;
        for (int d = 0; d < before.Length; d++)
        {
            if (before[d] != after[d])
            {
                moved = moved < 0 ? d : throw Fault(point);
            }
        }

        return moved >= 0 ? moved : throw Fault(point);
    }

    private static ArgumentException Fault(int point) =>
        new($"Morris effects: expected each step to move one factor, found another at point {point}.");
}
