using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Results.Batching;

/// <summary>Quantiles of the values of each batch; memory for the values of one batch at a time.</summary>
internal sealed class QuantileBatches(int batches, params (Indicator Indicator, double Probability)[] wanted)
{
    private readonly QuantileAccumulator _values = new();
    private readonly double[][] _quantiles = [.. wanted.Select(_ => new double[batches])];
    private readonly double[] _bases = new double[batches];
    private int _batch;

    /// <summary>Adds a value of a batch that is not before the last one's.</summary>
    public void Add(int batch, double value)
    {
        if (batch != _batch)
        {
            Close();
            _batch = batch;
        }

        _values.Add(value);
    }

    /// <summary>The batches of every quantile, after the last value.</summary>
    public IEnumerable<BatchSeries> Of(string entity)
    {
        Close();
        return wanted.Select((each, place) => new BatchSeries(each.Indicator, entity, _quantiles[place], _bases));
    }

    private void Close()
    {
        if (_values.Count == 0)
        {
            return;
        }

        for (int i = 0; i < wanted.Length; i++)
        {
            _quantiles[i][_batch] = _values.Quantile(wanted[i].Probability);
        }

        _bases[_batch] = 1;
        _values.Reset();
    }
}
