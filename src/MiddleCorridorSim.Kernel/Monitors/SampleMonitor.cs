namespace MiddleCorridorSim.Kernel;

/// <summary>Describes samples that all weigh the same, such as waiting times, as they come.</summary>
/// <remarks>
/// Mean and variance by Welford's recurrence (Technometrics 4, 1962), which stays exact where a sum of squares would not. The variance
/// divides by the number of samples. Percentiles need the samples kept, eight bytes each.
/// </remarks>
public sealed class SampleMonitor : ISampleMonitor
{
    private readonly List<double>? _samples;
    private double _squares;

#nullable disable annotations
    /// <summary>Makes a monitor without samples.</summary>
    /// <param name="name">What is watched; may be null.</param>
    /// <param name="collect">Whether to keep every sample, for percentiles.</param>
    public SampleMonitor(string name = null, bool collect = false)
    {
        Active = true;
        Name = name;
        _samples = collect ? [] : null;
    }

    /// <inheritdoc/>
    public string Name { get; set; }
#nullable restore annotations

    /// <inheritdoc/>
    public event EventHandler? Updated;

    /// <inheritdoc/>
    public bool Collect => _samples is not null;

    /// <inheritdoc/>
    public bool Active { get; set; }

    /// <summary>The number of samples.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public double Min { get; private set; }

    /// <inheritdoc/>
    public double Max { get; private set; }

    /// <summary>The sum of the samples.</summary>
    public double Total { get; private set; }

    /// <inheritdoc/>
    public double Mean { get; private set; }

    /// <inheritdoc/>
    public double StdDev => Math.Sqrt(Variance);

    /// <summary>The mean square deviation from the mean; zero without samples.</summary>
    public double Variance => Count > 0 ? _squares / Count : 0;

    /// <inheritdoc/>
    public double Last { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<double> Samples => _samples ?? Enumerable.Empty<double>();

    /// <inheritdoc/>
    double INumericMonitor.Sum => Total;

    /// <inheritdoc/>
    public double GetMedian() => GetPercentile(0.5);

    /// <inheritdoc/>
    public double GetPercentile(double p)
    {
        Percentiles.Check(p);
        return _samples is null ? double.NaN : Percentiles.OfSamples(_samples, p);
    }

    /// <summary>Forgets all samples.</summary>
    public void Reset()
    {
        Count = 0;
        Min = Max = Total = Mean = Last = _squares = 0;
        _samples?.Clear();
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a finite number.</exception>
    public void Add(double value)
    {
        if (!Active)
        {
            return;
        }

        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"{Name ?? "monitor"}: expected a finite sample, found {value}. Check where it comes from.", nameof(value));
        }

        Count++;
        Total += value;
        Last = value;
        _samples?.Add(value);
        Min = Count == 1 ? value : Math.Min(Min, value);
        Max = Count == 1 ? value : Math.Max(Max, value);
        double before = Count == 1 ? value : Mean;
        Mean = Count == 1 ? value : before + ((value - before) / Count);
        _squares += (value - before) * (value - Mean);
        Updated?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>A table of the figures, and a histogram if the samples were kept.</summary>
    /// <param name="withHistogram">Whether to draw the histogram.</param>
    /// <param name="maxBins">The most bins it has.</param>
    /// <param name="histMin">Where the first bin ends; the smallest sample if null.</param>
    /// <param name="binWidth">The width of a bin; the range over <paramref name="maxBins"/> if null.</param>
    public string Summarize(bool withHistogram = true, int maxBins = 20, double? histMin = null, double? binWidth = null)
    {
        var table = new SummaryTable("Samples", Name);
        table.Row("count", Count);
        table.Figures(this);
        if (withHistogram && _samples is { Count: > 0 })
        {
            table.Histogram(_samples.Select(sample => (sample, 1.0)), maxBins, histMin ?? Min, binWidth ?? ((Max - Min) / maxBins));
        }

        return table.ToString();
    }

    /// <inheritdoc/>
    string IMonitor.Summarize() => Summarize();
}
