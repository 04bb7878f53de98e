namespace MiddleCorridorSim.Statistics.Sensitivity;

/// <summary>Variance-based sensitivity: Sobol's indices from the responses at a <see cref="SaltelliDesign"/>.</summary>
/// <remarks>
/// First order: mean of f(b) (f(ab i) - f(a)) over V, Saltelli et al. (2010), table 2 (b), with the responses centred, which changes
/// no expectation and lowers the variance. Total: mean of (f(a) - f(ab i))^2 / 2 over V, M. J. W. Jansen (1999), Computer Physics
/// Communications 117. V is the variance over all f(a) and f(b). Intervals are bootstrap percentiles over base points (G. E. B. Archer,
/// A. Saltelli and I. M. Sobol, 1997); for scrambled Sobol points they are wider than need be. Indices of a response that does not
/// vary are NaN. Estimates may fall a little outside [0, 1].
/// </remarks>
public static class SobolIndices
{
    /// <summary>Estimates the indices of every factor.</summary>
    /// <param name="responses">The responses in the order of <see cref="SaltelliDesign.Points"/>.</param>
    /// <param name="factors">k, the number of factors.</param>
    /// <param name="seed">Decides the bootstrap's draws.</param>
    /// <param name="confidence">Of each interval, above 0 and below 1.</param>
    /// <param name="resamples">How often the bootstrap draws, at least 1.</param>
    /// <returns>One index for each factor, in their order.</returns>
    /// <exception cref="ArgumentException">The number of responses is no multiple of k + 2.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static IReadOnlyList<SobolIndex> Estimate(
        double[] responses, int factors, ulong seed, double confidence = 0.95, int resamples = 1000)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        double upper = Confidence.UpperTail(confidence);
        int block = factors + 2;
        if (responses.Length == 0 || responses.Length % block != 0)
        {
            throw new ArgumentException(
                $"Sobol indices: expected a multiple of {block} responses for {factors} factors, found {responses.Length}.", nameof(responses));
        }

        double mean = responses.Average();
        double[] centred = Array.ConvertAll(responses, response => response - mean);
        int[] rows = [.. Enumerable.Range(0, responses.Length / block)];
        double[] estimate = IndicesOf(centred, factors, rows);
        double[][] resampled = Bootstrap(centred, factors, rows.Length, new SeededRandom(seed), resamples);

        return [.. Enumerable.Range(0, factors).Select(i => new SobolIndex(
            i,
            estimate[i],
            SampleQuantile.OfSorted(resampled[i], 1 - upper),
            SampleQuantile.OfSorted(resampled[i], upper),
            estimate[factors + i],
            SampleQuantile.OfSorted(resampled[factors + i], 1 - upper),
            SampleQuantile.OfSorted(resampled[factors + i], upper)))];
    }

    // For each index its resampled values, ascending.
    private static double[][] Bootstrap(double[] centred, int factors, int size, SeededRandom random, int resamples)
    {
        double[][] values = [.. Enumerable.Range(0, 2 * factors).Select(_ => new double[resamples])];
        int[] drawn = new int[size];
        for (int r = 0; r < resamples; r++)
        {
            foreach (ref int row in drawn.AsSpan())
            {
                row = random.NextBelow(size);
            }

            double[] indices = IndicesOf(centred, factors, drawn);
            for (int i = 0; i < indices.Length; i++)
            {
                values[i][r] = indices[i];
            }
        }

        Array.ForEach(values, Array.Sort);
        return values;
    }

    // First-order indices of all factors, then total ones.
    private static double[] IndicesOf(double[] centred, int factors, int[] rows)
    {
        double[] indices = new double[2 * factors];
        RunningMoments both = new();
        foreach (int row in rows)
        {
            ReadOnlySpan<double> block = centred.AsSpan(row * (factors + 2), factors + 2);
            both.Add(block[0]);
            both.Add(block[1]);
            for (int i = 0; i < factors; i++)
            {
                double change = block[2 + i] - block[0];
                indices[i] += block[1] * change;
                indices[factors + i] += change * change / 2;
            }
        }

        double variance = both.SumOfSquares / both.Count;
        for (int i = 0; i < indices.Length; i++)
        {
            indices[i] /= rows.Length * variance;
        }

        return indices;
    }
}
