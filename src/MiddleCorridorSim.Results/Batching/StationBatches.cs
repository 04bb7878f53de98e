using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Batching;

/// <summary>One station batch by batch: all groups of booths that share its name.</summary>
/// <remarks>As in <see cref="Collecting.StationPart"/>, a group that nobody came to does not count as manned.</remarks>
internal sealed class StationBatches(string entity, BatchClock clock)
{
    private readonly RatioBatches _waiting = new(clock.Count);
    private readonly QuantileBatches _waits = new(clock.Count, (IndicatorCatalog.WaitingP95, 0.95));
    private readonly RatioBatches _service = new(clock.Count);
    private readonly RatioBatches _sojourn = new(clock.Count);
    private readonly List<Part> _parts = [];

    /// <summary>A group of booths of this station.</summary>
    public Part AddPart()
    {
        Part part = new(this, clock);
        _parts.Add(part);
        return part;
    }

    /// <summary>What came out, after the run.</summary>
    /// <param name="hours">How long each batch is.</param>
    public IEnumerable<BatchSeries> Of(double[] hours)
    {
        bool anyUsed = _parts.Exists(part => part.IsUsed);
        List<Part> counted = [.. _parts.Where(part => part.IsUsed || !anyUsed)];
        return
        [
            _waiting.Of(IndicatorCatalog.WaitingMean, entity),
            .. _waits.Of(entity),
            _service.Of(IndicatorCatalog.ServiceMean, entity),
            _sojourn.Of(IndicatorCatalog.SojournMean, entity),
            new BatchSeries(IndicatorCatalog.QueueMean, entity, Sum(_parts.Select(part => part.Waiting)), hours),
            new BatchSeries(IndicatorCatalog.Utilisation, entity, Sum(_parts.Select(part => part.Busy)), Sum(counted.Select(part => part.Manned))),
        ];
    }

    private double[] Sum(IEnumerable<LevelBatches> levels)
    {
        double[] sum = new double[clock.Count];
        foreach (LevelBatches level in levels)
        {
            level.Advance(clock.Until);
            for (int batch = 0; batch < sum.Length; batch++)
            {
                sum[batch] += level.Areas[batch];
            }
        }

        return sum;
    }

    /// <summary>One group of booths.</summary>
    internal sealed class Part(StationBatches whole, BatchClock clock)
    {
        public LevelBatches Waiting { get; } = new(clock);

        public LevelBatches Busy { get; } = new(clock);

        public LevelBatches Manned { get; } = new(clock);

        public bool IsUsed { get; private set; }

        public void Serve(int batch, TimeSpan waiting, TimeSpan service)
        {
            whole._waiting.Add(batch, waiting.TotalHours);
            whole._waits.Add(batch, waiting.TotalHours);
            whole._service.Add(batch, service.TotalHours);
            whole._sojourn.Add(batch, (waiting + service).TotalHours);
        }

        public void Change(int waiting, int busy, int manned, long at)
        {
            IsUsed |= waiting > 0 || busy > 0;
            Waiting.Set(waiting, at);
            Busy.Set(busy, at);
            Manned.Set(manned, at);
        }
    }
}
