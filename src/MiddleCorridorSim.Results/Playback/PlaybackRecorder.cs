using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Logs;

namespace MiddleCorridorSim.Results.Playback;

/// <summary>Records what moved and what waited in the first week after the warm-up.</summary>
/// <remarks>
/// Costs little: it looks at two kinds of observations, and outside its window at most at the level of a queue. Vehicles that did not come
/// to the end of their link by the end of the run are not recorded.
/// </remarks>
/// <param name="scenario">The scenario that is simulated.</param>
public sealed class PlaybackRecorder(Scenario scenario) : SilentObserver
{
    private const int MostHours = 7 * 24;
    private const int MostMoves = 12_000;       // of each mode
    private readonly SortedDictionary<(string Place, string What), double[]> _areas = [];
    private MoveSample[] _samples = [];
    private Mode[] _modes = [];
    private HourlyLevel?[] _levels = [];
    private ObservedWorld? _world;
    private long _start;
    private long _end;
    private int _hours;

    /// <summary>The record; null while the replication runs, or when nothing was measured for an hour.</summary>
    public PlaybackRecord? Record { get; private set; }

    /// <inheritdoc />
    public override void Begin(ObservedWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        _world = world;
        _hours = (int)Math.Clamp((world.End - world.MeasureFrom).Ticks / TimeSpan.TicksPerHour, 0, MostHours);
        _start = world.MeasureFrom.Ticks;
        _end = _start + (_hours * TimeSpan.TicksPerHour);
        _modes = [.. world.Links.Select(link => scenario.Links[link].Mode)];
        _samples = [.. Enum.GetValues<Mode>().Select(_ => new MoveSample(2 * world.Links.Count, MostMoves))];
        _levels = [.. world.Stations.Select(LevelOf)];
    }

    /// <inheritdoc />
    public override void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at)
    {
        if (at.Ticks > _start && entered.Ticks < _end)
        {
            PlaybackMove move = new(_world!.Links[link], backward, Seconds(entered), Seconds(at), tonnes, 1);
            _samples[(int)_modes[link]].Add((2 * link) + (backward ? 1 : 0), move);
        }
    }

    /// <inheritdoc />
    public override void StationState(int station, int waiting, int busy, int manned, DateTime at) => _levels[station]?.Set(waiting, at.Ticks);

    /// <inheritdoc />
    public override void End(DateTime at)
    {
        foreach (HourlyLevel? level in _levels)
        {
            level?.Set(0, _end);
        }

        if (_hours > 0)
        {
            Record = new PlaybackRecord(new DateTime(_start, DateTimeKind.Utc), _hours, [.. _samples.SelectMany(sample => sample.Moves)], [.. Queues()]);
        }
    }

    private long Seconds(DateTime time) => (long)Math.Round((time.Ticks - _start) / (double)TimeSpan.TicksPerSecond);

    private HourlyLevel? LevelOf(string station)
    {
        if (QueuePlaces.Of(station) is not { } queue)
        {
            return null;
        }

        if (!_areas.TryGetValue(queue, out double[]? area))
        {
            area = new double[_hours];
            _areas.Add(queue, area);
        }

        return new HourlyLevel(_start, area);
    }

    private IEnumerable<PlaybackQueue> Queues() => _areas.SelectMany(queue => queue.Value
        .Select((area, hour) => new PlaybackQueue(queue.Key.Place, queue.Key.What, hour, area / TimeSpan.TicksPerHour))
        .Where(hour => hour.Mean > 0));
}
