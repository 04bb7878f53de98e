namespace MiddleCorridorSim.Statistics.SteadyState;

/// <summary>Batch means of a run of any length, in constant memory.</summary>
/// <remarks>
/// Between <c>batches</c> and twice as many batches are held. When twice as many are full, neighbours are joined and the batch size
/// doubles. Not safe for use by two threads at once.
/// </remarks>
public sealed class BatchAccumulator
{
    private readonly double[] _means;
    private int _full;
    private double _sum;
    private long _inBatch;

    /// <summary>Begins with batches of one observation.</summary>
    /// <param name="batches">The fewest batches to end with once there are that many observations, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batches"/> is below 2.</exception>
    public BatchAccumulator(int batches = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batches, 2);
        _means = new double[2 * batches];
    }

    /// <summary>Observations in a batch now.</summary>
    public long BatchSize { get; private set; } = 1;

    /// <summary>The means of the whole batches so far, in their order.</summary>
    public ReadOnlySpan<double> Means => _means.AsSpan(0, _full);

    /// <summary>Takes the next observation in.</summary>
    /// <param name="value">The observation.</param>
    public void Add(double value)
    {
        _sum += value;
        if (++_inBatch < BatchSize)
        {
            return;
        }

        if (_full == _means.Length)
        {
            Join();
            return;
        }

        Close();
    }

    /// <summary>The mean and its interval from the whole batches so far.</summary>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> lies outside (0, 1).</exception>
    public BatchMeans Estimate(double confidence = 0.95) => BatchMeans.OfMeans(Means, BatchSize, confidence);

    // Called with one more batch's worth in hand, which becomes the first half of a batch of the doubled size.
    private void Join()
    {
        for (int i = 0; i < _means.Length / 2; i++)
        {
            _means[i] = (_means[2 * i] + _means[(2 * i) + 1]) / 2;
        }

        _full = _means.Length / 2;
        BatchSize *= 2;
    }

    private void Close()
    {
        _means[_full++] = _sum / BatchSize;
        _sum = 0;
        _inBatch = 0;
    }
}
