namespace MiddleCorridorSim.Statistics.Designs;

/// <summary>Points of which every factor takes each of n equal parts of its range exactly once.</summary>
/// <remarks>M. D. McKay, R. J. Beckman and W. J. Conover (1979), Technometrics 21(2).</remarks>
public static class LatinHypercube
{
    /// <summary>Draws the points.</summary>
    /// <param name="count">n, how many points, at least 1.</param>
    /// <param name="dimensions">The number of factors, at least 1.</param>
    /// <param name="seed">Decides the draw.</param>
    /// <param name="centred">Whether each point lies in the middle of its part; otherwise anywhere within.</param>
    /// <returns>One array of coordinates in [0, 1) for each point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static double[][] Points(int count, int dimensions, ulong seed, bool centred = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        SeededRandom random = new(seed);
        double[][] points = [.. Enumerable.Range(0, count).Select(_ => new double[dimensions])];
        int[] parts = [.. Enumerable.Range(0, count)];
        for (int d = 0; d < dimensions; d++)
        {
            random.Shuffle(parts.AsSpan());
            for (int i = 0; i < count; i++)
            {
                double within = centred ? 0.5 : random.NextUniform();
                points[i][d] = Math.Min((parts[i] + within) / count, Math.BitDecrement((parts[i] + 1.0) / count));
            }
        }

        return points;
    }
}
