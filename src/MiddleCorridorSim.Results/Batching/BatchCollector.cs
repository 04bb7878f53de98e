using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Logs;

namespace MiddleCorridorSim.Results.Batching;

/// <summary>Cuts the measured time of one long run into equal parts and keeps its main indicators part by part, for batch means.</summary>
/// <remarks>
/// Everything counts in the part in which it ended: a consignment when it is delivered, a vehicle when it is served or has left the
/// post. So, unlike in the indicators over replications, consignments that were created within the warm-up and delivered after it
/// count: the run is past its warm-up, and leaving them out would begin with short journeys only. For one replication and one thread.
/// </remarks>
/// <param name="scenario">What is simulated.</param>
/// <param name="batches">How many parts.</param>
public sealed class BatchCollector(Scenario scenario, int batches) : SilentObserver
{
    private const double HoursPerYear = 8760;

    private BatchClock _clock;
    private bool[] _background = [];
    private FreightBatches? _all;
    private FreightBatches[] _flows = [];
    private StationBatches.Part[] _parts = [];
    private StationBatches[] _stations = [];
    private PassageBatches[] _passages = [];

    /// <summary>The indicators that were observed, after the run.</summary>
    public IReadOnlyList<BatchSeries> Series { get; private set; } = [];

    /// <inheritdoc />
    public override void Begin(ObservedWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        _clock = new BatchClock(world.MeasureFrom.Ticks, world.End.Ticks, batches);
        _background = [.. world.Flows.Select(id => scenario.Flows.TryGetValue(id, out Domain.Flows.Flow? flow) && flow.Background)];
        _all = new FreightBatches("all", _clock);
        _flows = [.. world.Flows.Select(id => new FreightBatches("flow:" + id.Value, _clock))];
        Dictionary<string, StationBatches> stations = [];
        _parts = [.. world.Stations.Select(entity => StationOf(stations, entity).AddPart())];
        _stations = [.. stations.Values];
        _passages = [.. world.Passages.Select(entity => new PassageBatches(entity, batches))];
    }

    /// <inheritdoc />
    public override void Created(in Freight freight) => Change(freight.Flow, 1, freight.Created.Ticks);

    /// <inheritdoc />
    public override void TurnedBack(in Freight freight, DateTime at) => Change(freight.Flow, -1, at.Ticks);

    /// <inheritdoc />
    public override void Delivered(in Freight freight, int route, in Journey journey, DateTime at)
    {
        Change(freight.Flow, -1, at.Ticks);
        int batch = _clock.BatchOf(at.Ticks);
        if (batch >= 0)
        {
            _flows[freight.Flow].Deliver(batch, in freight, in journey, at);
            if (!_background[freight.Flow])
            {
                _all!.Deliver(batch, in freight, in journey, at);
            }
        }
    }

    /// <inheritdoc />
    public override void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at)
    {
        int batch = _clock.BatchOf(at.Ticks);
        if (batch >= 0)
        {
            _parts[station].Serve(batch, waiting, service);
        }
    }

    /// <inheritdoc />
    public override void StationState(int station, int waiting, int busy, int manned, DateTime at) => _parts[station].Change(waiting, busy, manned, at.Ticks);

    /// <inheritdoc />
    public override void Passed(int passage, in Passage vehicle, DateTime at)
    {
        int batch = _clock.BatchOf(at.Ticks);
        if (batch >= 0)
        {
            _passages[passage].Add(batch, in vehicle);
        }
    }

    /// <inheritdoc />
    public override void End(DateTime at)
    {
        double[] hours = [.. Enumerable.Range(0, batches).Select(_clock.HoursOf)];
        double[] years = [.. hours.Select(length => length / HoursPerYear)];
        Series =
        [
            .. _all!.Of(hours, years),
            .. _flows.SelectMany(flow => flow.Of(hours, years)),
            .. _passages.SelectMany(passage => passage.Of(years)),
            .. _stations.SelectMany(station => station.Of(hours)),
        ];
    }

    private void Change(int flow, int by, long at)
    {
        _flows[flow].Change(by, at);
        if (!_background[flow])
        {
            _all!.Change(by, at);
        }
    }

    private StationBatches StationOf(Dictionary<string, StationBatches> stations, string entity)
    {
        if (!stations.TryGetValue(entity, out StationBatches? station))
        {
            station = new StationBatches(entity, _clock);
            stations.Add(entity, station);
        }

        return station;
    }
}
