namespace MiddleCorridorSim.Kernel;

/// <summary>Describes a level that holds until it changes, such as the length of a queue; each level weighs as long as it held.</summary>
/// <remarks>
/// Time is in default steps of the simulation. The figures hold up to the simulation's clock whenever they are read. Mean and variance
/// by the weighted recurrence of West (Communications of the ACM 22, 1979); the variance divides by the time watched.
/// </remarks>
public sealed partial class TimeSeriesMonitor : ITimeSeriesMonitor
{
    private readonly Simulation _simulation;
    private readonly List<Entry>? _series;
    private bool _isActive = true;
    private bool _hasLevel;
    private double _updated;
    private double _area;
    private double _mean;
    private double _squares;

#nullable disable annotations
    /// <summary>Makes a monitor that begins with its first level.</summary>
    /// <param name="env">The simulation whose clock it reads.</param>
    /// <param name="name">What is watched; may be null.</param>
    /// <param name="collect">Whether to keep every level, for percentiles.</param>
    public TimeSeriesMonitor(Simulation env, string name = null, bool collect = false)
    {
        ArgumentNullException.ThrowIfNull(env);
        _simulation = env;
        Name = name;
        _series = collect ? [] : null;
        _updated = env.NowD;
    }

    /// <summary>Makes a monitor that begins now.</summary>
    /// <param name="env">The simulation whose clock it reads.</param>
    /// <param name="initial">The level from now on.</param>
    /// <param name="name">What is watched; may be null.</param>
    /// <param name="collect">Whether to keep every level, for percentiles.</param>
    public TimeSeriesMonitor(Simulation env, double initial, string name = null, bool collect = false)
        : this(env, name, collect) => Begin(initial);

    /// <inheritdoc/>
    public string Name { get; set; }
#nullable restore annotations

    /// <inheritdoc/>
    public event EventHandler? Updated;

    /// <inheritdoc/>
    public bool Collect => _series is not null;

    /// <summary>Whether the level is watched. While it is not, <see cref="Current"/> alone follows it.</summary>
    public bool Active
    {
        get => _isActive;
        set
        {
            if (_isActive != value)
            {
                SetActive(value);
            }
        }
    }

    /// <summary>How long the level was watched, in default steps, up to the last change.</summary>
    public double TotalTimeD { get; private set; }

    /// <summary>How long the level was watched, up to the last change.</summary>
    public TimeSpan TotalTime => _simulation.ToTimeSpan(TotalTimeD);

    /// <inheritdoc/>
    public double Min { get; private set; }

    /// <inheritdoc/>
    public double Max { get; private set; }

    /// <summary>The level summed over time.</summary>
    public double Area => UpToDate(ref _area);

    /// <inheritdoc/>
    public double Mean => UpToDate(ref _mean);

    /// <inheritdoc/>
    public double StdDev => Math.Sqrt(Variance);

    /// <summary>The mean square deviation from the mean over time; zero before any time has passed.</summary>
    public double Variance
    {
        get
        {
            double squares = UpToDate(ref _squares);
            return TotalTimeD > 0 ? squares / TotalTimeD : 0;
        }
    }

    /// <summary>The level now.</summary>
    public double Current { get; private set; }

    /// <summary>The levels and how long each held; none unless <see cref="Collect"/>.</summary>
    public IEnumerable<Entry> Series
    {
        get
        {
            UpToDate(ref _area);
            return _series ?? Enumerable.Empty<Entry>();
        }
    }

    /// <inheritdoc/>
    double INumericMonitor.Sum => Area;

    /// <inheritdoc/>
    double INumericMonitor.Last => Current;

    /// <inheritdoc/>
    public double GetMedian() => GetPercentile(0.5);

    /// <inheritdoc/>
    public double GetPercentile(double p)
    {
        Percentiles.Check(p);
        return _series is null ? double.NaN : Percentiles.OfLevels(_series.Select(entry => (entry.Level, entry.Duration)), p);
    }

    /// <summary>A table of the figures, and a histogram if the levels were kept.</summary>
    /// <param name="withHistogram">Whether to draw the histogram.</param>
    /// <param name="maxBins">The most bins it has.</param>
    /// <param name="histMin">Where the first bin ends; the smallest level if null.</param>
    /// <param name="binWidth">The width of a bin; the range over <paramref name="maxBins"/> if null.</param>
    public string Summarize(bool withHistogram = true, int maxBins = 20, double? histMin = null, double? binWidth = null)
    {
        var table = new SummaryTable("Time series", Name);
        table.Figures(this);
        table.Row("time", TotalTimeD);
        if (withHistogram && _series is { Count: > 0 })
        {
            table.Histogram(
                _series.Select(entry => (entry.Level, entry.Duration)), maxBins, histMin ?? Min, binWidth ?? ((Max - Min) / maxBins));
        }

        return table.ToString();
    }

    /// <summary>As <see cref="Summarize"/>.</summary>
    public override string ToString() => Summarize();

    /// <inheritdoc/>
    string IMonitor.Summarize() => Summarize();

    /// <summary>A level and how long it held.</summary>
    public struct Entry
    {
        /// <summary>When it began, in default steps.</summary>
        public double Date;

        /// <summary>How long it held, in default steps; zero while it still holds.</summary>
        public double Duration;

        /// <summary>The level.</summary>
        public double Level;
    }
}
