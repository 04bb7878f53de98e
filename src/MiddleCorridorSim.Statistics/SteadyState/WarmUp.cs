namespace MiddleCorridorSim.Statistics.SteadyState;

/// <summary>How much of a run's beginning to leave out, found by MSER-5.</summary>
/// <remarks>
/// K. P. White (1997), "An effective truncation heuristic for bias reduction in simulation output", Simulation 69(6); with batches of
/// five: K. P. White, M. J. Cobb and S. C. Spratt (2000), WSC, pp. 755-760. With the k batch means z, d* is the first d of 0 to
/// floor(k/2) that makes the sum of (z[j] - mean of z[d..])^2 over j from d on, divided by (k - d)^2, smallest.
/// </remarks>
/// <param name="Batches">k, the number of whole batches.</param>
/// <param name="BatchSize">Observations in a batch.</param>
/// <param name="DroppedBatches">d*, the number of batches to leave out.</param>
/// <param name="Statistic">The smallest value of the statistic; NaN when there is no whole batch.</param>
/// <param name="Mean">The mean of the batches kept; NaN when there is no whole batch.</param>
public sealed record WarmUp(int Batches, int BatchSize, int DroppedBatches, double Statistic, double Mean)
{
    /// <summary>How many observations to leave out.</summary>
    public int DroppedObservations => DroppedBatches * BatchSize;

    /// <summary>Whether the search ended at its bound: the run is too short to tell its warm-up.</summary>
    public bool RunTooShort => DroppedBatches == Batches / 2;

    /// <summary>Finds the warm-up of <paramref name="series"/>, which is best the average over replications at equally spaced times.</summary>
    /// <param name="series">Observations in their order; a last part short of a batch is left out.</param>
    /// <param name="batchSize">Observations in a batch, at least 1; 5 is MSER-5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batchSize"/> is below 1.</exception>
    public static WarmUp Detect(ReadOnlySpan<double> series, int batchSize = 5)
    {
        double[] means = BatchMeans.Average(series, batchSize);
        int count = means.Length;
        WarmUp best = new(count, batchSize, 0, double.NaN, double.NaN);

        // From the back, so that one pass gives every tail; a tie goes to the smaller d.
        RunningMoments tail = new();
        for (int dropped = count - 1; dropped >= 0; dropped--)
        {
            tail.Add(means[dropped]);
            double statistic = tail.SumOfSquares / ((double)tail.Count * tail.Count);
            if (dropped <= count / 2 && !(statistic > best.Statistic))
            {
                best = best with { DroppedBatches = dropped, Statistic = statistic, Mean = tail.Mean };
            }
        }

        return best;
    }
}
