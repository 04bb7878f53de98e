using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Batching;

/// <summary>Sums of an amount and of its base, batch by batch.</summary>
internal sealed class RatioBatches(int batches)
{
    private readonly double[] _amounts = new double[batches];
    private readonly double[] _bases = new double[batches];

    /// <summary>Adds an observation of a batch.</summary>
    public void Add(int batch, double amount, double per = 1)
    {
        _amounts[batch] += amount;
        _bases[batch] += per;
    }

    /// <summary>The batches of an indicator.</summary>
    public BatchSeries Of(Indicator indicator, string entity) => new(indicator, entity, _amounts, _bases);

    /// <summary>The amounts over another base, such as an amount a year.</summary>
    public BatchSeries Over(double[] bases, Indicator indicator, string entity) => new(indicator, entity, _amounts, bases);
}
