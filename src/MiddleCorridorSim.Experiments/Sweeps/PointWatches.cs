using System.Collections.Concurrent;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>Decides point by point after how many replications its precision is reached.</summary>
/// <remarks>A point's watch is dropped for its answer once it has one.</remarks>
/// <param name="effort">The precision.</param>
internal sealed class PointWatches(Effort.Precise effort)
{
    private readonly PrecisionGoal _goal = new(effort.Precision.Value, [IndicatorOf(effort)], effort.Confidence.Value, effort.Most);
    private readonly ConcurrentDictionary<long, PrecisionWatch> _open = new();
    private readonly ConcurrentDictionary<long, int> _stops = new();

    /// <summary>How many points stopped without the precision.</summary>
    public long Unsure { get; private set; }

    /// <summary>The replications at which a point stops; null while it is not known.</summary>
    public int? StopAt(long point) => _stops.TryGetValue(point, out int stop) ? stop : null;

    /// <summary>Takes note of every replication that a store holds.</summary>
    public void NoteAll(ResultsStore store)
    {
        foreach ((StoredRun run, IReadOnlyList<IndicatorValue> values) in store.RunsWithValues())
        {
            Note(run.Key, values);
        }
    }

    /// <summary>Takes note of a finished replication.</summary>
    public void Note(ReplicationKey key, IReadOnlyList<IndicatorValue> values)
    {
        if (_stops.ContainsKey(key.Point))
        {
            return;
        }

        PrecisionWatch watch = _open.GetOrAdd(key.Point, _ => new PrecisionWatch(_goal, 1));
        watch.Note(key, values);
        if (watch.StopAt is { } stop)
        {
            Unsure += watch.Reached ? 0 : 1;
            _stops[key.Point] = stop;
            _open.TryRemove(key.Point, out _);
        }
    }

    private static (string Kpi, string Entity) IndicatorOf(Effort.Precise effort)
    {
        Response response = Response.Read(effort.Of, out _);
        return (response.Kpi, response.Entity ?? "all");
    }
}
