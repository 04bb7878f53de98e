using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Logs;

namespace MiddleCorridorSim.Experiments.WarmUps;

/// <summary>How many consignments are in the system, as time averages over equal intervals from the start of a run to its end.</summary>
/// <remarks>Background flows are left out, as they are in the indicators of the whole. For one replication and one thread.</remarks>
/// <param name="scenario">What is simulated.</param>
/// <param name="intervals">How many intervals.</param>
internal sealed class SystemLevel(Scenario scenario, int intervals) : SilentObserver
{
    private readonly double[] _areas = new double[intervals];
    private bool[] _background = [];
    private long _start;
    private long _length;
    private long _last;
    private long _present;

    /// <summary>The averages, after the run.</summary>
    public double[] Averages
    {
        get
        {
            Advance(_start + (_length * intervals));
            return [.. _areas.Select(area => area / _length)];
        }
    }

    /// <inheritdoc />
    public override void Begin(ObservedWorld world)
    {
        _background = [.. world.Flows.Select(flow => scenario.Flows[flow].Background)];
        _start = world.Start.Ticks;
        _last = _start;
        _length = (world.End.Ticks - _start) / intervals;
    }

    /// <inheritdoc />
    public override void Created(in Freight freight) => Count(freight, freight.Created, 1);

    /// <inheritdoc />
    public override void Delivered(in Freight freight, int route, in Journey journey, DateTime at) => Count(freight, at, -1);

    /// <inheritdoc />
    public override void TurnedBack(in Freight freight, DateTime at) => Count(freight, at, -1);

    private void Count(in Freight freight, DateTime at, int change)
    {
        if (!_background[freight.Flow])
        {
            Advance(at.Ticks);
            _present += change;
        }
    }

    private void Advance(long now)
    {
        while (_last < now)
        {
            long place = (_last - _start) / _length;
            if (place >= intervals)
            {
                return;
            }

            long until = Math.Min(now, _start + ((place + 1) * _length));
            _areas[place] += (double)_present * (until - _last);
            _last = until;
        }
    }
}
