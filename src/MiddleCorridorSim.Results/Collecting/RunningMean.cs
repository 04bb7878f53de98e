namespace MiddleCorridorSim.Results.Collecting;

/// <summary>The mean of values seen once: a sum and a count.</summary>
internal struct RunningMean
{
    private double _sum;

    /// <summary>How many values were added.</summary>
    public long Count { get; private set; }

    /// <summary>The mean; NaN when there is no value.</summary>
    public readonly double Mean => Count == 0 ? double.NaN : _sum / Count;

    /// <summary>Takes one value in.</summary>
    public void Add(double value)
    {
        _sum += value;
        Count++;
    }
}
