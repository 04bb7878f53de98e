using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>Creates the consignments of a flow and sends each on its journey.</summary>
internal sealed class FlowSource
{
    private readonly World _world;
    private readonly FlowPlan _plan;
    private readonly Journeys _journeys;
    private readonly RateClock _clock;
    private readonly BatchSampler _batch;
    private readonly DateTime _begins;
    private readonly DateTime _ends;
    private readonly IntervalSampler? _interval;
    private KeyedStream _stream;
    private KeyedStream _sizes;
    private DateTime _next;
    private long _created;

    /// <summary>The source of a flow.</summary>
    public FlowSource(World world, FlowPlan plan, Journeys journeys)
    {
        _world = world;
        _plan = plan;
        _journeys = journeys;
        Flow flow = plan.Flow;
        RateUnit unit = flow.RateByTime.Count > 0 ? flow.RateByTime[0].Rate.Unit : flow.Rate?.Unit ?? RateUnit.Consignments;
        double size = unit switch { RateUnit.Teu => plan.Teu, RateUnit.Tonnes => plan.Tonnes, _ => 1 };
        _clock = new RateClock(flow, world.Scenario.Start, 1 / (size * flow.Batch.Mean));
        _batch = BatchSampler.Of(flow.Batch);
        _begins = Later(flow.Begins, world.Scenario.Start);
        _interval = flow.Arrivals is Arrivals.Timetable or Arrivals.Saturated ? null : IntervalSampler.Of(flow.Arrivals);
        _ends = flow.Ends is { } ends && ends < world.Scenario.End ? ends : world.Scenario.End;
    }

    /// <summary>Begins to create consignments.</summary>
    public void Start()
    {
        if (_interval is null)
        {
            _world.Simulation.Process(_plan.Flow.Arrivals is Arrivals.Timetable timetable ? ByTimetable(timetable.At) : AlwaysOne());
        }
        else
        {
            _world.Simulation.Schedule(new NextArrival(_world.Simulation, this));
        }
    }

    /// <summary>One more arrives at the flow's rate, or begins the flow, and the next is awaited.</summary>
    internal void Arrive(NextArrival next)
    {
        double interval;
        if (_next == default)
        {
            _stream = _world.Random("arrivals").Open(_plan.Key);
            _sizes = _world.Random("batches").Open(_plan.Key);
            _next = _begins;
            interval = _interval!.First(ref _stream);
        }
        else
        {
            CreateBatch(ref _sizes);
            interval = _interval!.Next(ref _stream);
        }

        _next = _clock.Advance(_next, interval, _ends);
        if (_next < _ends)
        {
            _world.Simulation.Schedule(_next - _world.Simulation.Now, next);
        }
    }

    private static DateTime Later(DateTime? time, DateTime other) => time is { } given && given > other ? given : other;

    private IEnumerable<Event> ByTimetable(IReadOnlyList<WeekTime> times)
    {
        WeekClock week = new(times);
        KeyedStream sizes = _world.Random("batches").Open(_plan.Key);
        DateTime next = week.Next(_begins.AddTicks(-1));
        while (next < _ends)
        {
            yield return _world.Simulation.Timeout(next - _world.Simulation.Now);
            CreateBatch(ref sizes);
            next = week.Next(next);
        }
    }

    private IEnumerable<Event> AlwaysOne()
    {
        if (_begins > _world.Simulation.Now)
        {
            yield return _world.Simulation.Timeout(_begins - _world.Simulation.Now);
        }

        while (_world.Simulation.Now < _ends)
        {
            Consignment consignment = Create();
            consignment.OnSetOut = new Event(_world.Simulation);
            yield return consignment.OnSetOut;
        }
    }

    private void CreateBatch(ref KeyedStream sizes)
    {
        for (int left = _batch.Next(ref sizes); left > 0; left--)
        {
            Create();
        }
    }

    private Consignment Create()
    {
        Consignment consignment = _world.Roll.Create(_plan, _created++, _world.Simulation.Now);
        consignment.Begin(_journeys);
        return consignment;
    }
}
