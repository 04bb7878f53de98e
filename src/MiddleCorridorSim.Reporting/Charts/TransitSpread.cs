using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>How the transit times of one flow spread, counted in steps, in memory that does not grow with their number.</summary>
internal sealed class TransitSpread
{
    private readonly QuantileAccumulator _quantiles = new();
    private double _sum;
    private long[] _counts = [];

    /// <summary>How many were met.</summary>
    public long Count { get; private set; }

    /// <summary>Their mean.</summary>
    public double Mean => _sum / Count;

    /// <summary>Where the last step ends.</summary>
    public double End { get; private set; }

    /// <summary>Whether it is counted in steps.</summary>
    public bool IsCut => _counts.Length > 0;

    /// <summary>Meets one, the first time through.</summary>
    public void Meet(double hours)
    {
        Count++;
        _sum += hours;
        _quantiles.Add(hours);
    }

    /// <summary>A quantile of those met.</summary>
    public double Quantile(double probability) => _quantiles.Quantile(probability);

    /// <summary>Says into which steps they are to be sorted: those up to zero, and then steps of equal width.</summary>
    public void Cut(double end, int steps)
    {
        End = end;
        _counts = new long[steps + 1];
    }

    /// <summary>Counts one in its step, the second time through.</summary>
    public void Sort(double hours)
    {
        if (!IsCut || hours > End)
        {
            return;
        }

        int steps = _counts.Length - 1;
        int step = End > 0 ? (int)Math.Ceiling(hours / End * steps) : 0;

        // The edges are those that the table shows, rounding included.
        while (step > 0 && hours <= End * (step - 1) / steps)
        {
            step--;
        }

        while (step < steps && hours > End * step / steps)
        {
            step++;
        }

        _counts[step]++;
    }

    /// <summary>How many fell into a step.</summary>
    public long In(int step) => _counts[step];
}
