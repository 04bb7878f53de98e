using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Services;

/// <summary>Freight that waits for a service at one end, and the event that a departure is due.</summary>
/// <remarks>
/// First come, first aboard, within priority. A departure is due when what waits fills the hold, when the first one has waited the longest wait, or at the times
/// of the timetable, even with nothing; the first of these that is met counts.
/// </remarks>
internal sealed class WaitingFreight
{
    private readonly World _world;
    private readonly Departures _rules;
    private readonly Hold _hold;
    private readonly int _station;
    private readonly PriorityQueue<Ride, (int Priority, long Number)> _queue = new();
    private readonly Queue<Ride> _byArrival = new();
    private readonly Action<Event> _onTimer;
    private readonly Flows.WeekClock? _timetable;
    private DateTime _armed = DateTime.MaxValue;
    private Event? _due;
    private long _joined;
    private double _load;
    private double _tonnes;
    private double _queuedRoom;
    private int _expected;
    private double _expectedLoad;
    private double _expectedTonnes;
    private double _leastExpected = double.MaxValue;
    private double _leastExpectedTonnes = double.MaxValue;
    private double _pledged;
    private double _least = double.MaxValue;
    private double _leastTonnes = double.MaxValue;

    /// <summary>Where freight waits for a service.</summary>
    /// <param name="world">The world.</param>
    /// <param name="entity">The entity of its waiting in results.</param>
    /// <param name="rules">When departures are due.</param>
    /// <param name="hold">What a vehicle holds.</param>
    public WaitingFreight(World world, string entity, Departures rules, Hold hold)
    {
        _world = world;
        _rules = rules;
        _hold = hold;
        _station = world.Register.Station(entity);
        _timetable = rules.At.Count > 0 ? new Flows.WeekClock(rules.At) : null;
        _onTimer = OnTimer;
    }

    /// <summary>How many wait.</summary>
    public int Count => _queue.Count;

    /// <summary>Whether one consignment of a flow fits into a vehicle.</summary>
    public bool Holds(FlowPlan plan) => _hold.Holds(plan);

    /// <summary>How many full loads wait; one at least, where no more fits.</summary>
    public int FullLoads => Math.Max(IsFull ? 1 : 0, _hold.Capacity > 0 ? (int)((_load / _hold.Capacity) + 1e-9) : 0);

    /// <summary>Room that freight takes in the yard here, which waits for this service, or will when its papers are done.</summary>
    public double InYard { get; private set; }

    /// <summary>Whether any such freight is in the yard; sums of many sizes are not exact.</summary>
    public bool IsInYard => InYard > Yard.Rounding;

    /// <summary>Whether a departure is or will be due though no more freight came than is here.</summary>
    public bool WillBeDue => _rules.Every is not null || _timetable is not null
        || (_rules.LongestWait is not null && (_queue.Count > 0 || IsInYard)) || (_rules.WhenFull && WillBeFull);

    /// <summary>Whether what waits fills the hold.</summary>
    public bool IsFull => _queue.Count > 0 && _hold.IsFull(_load, _tonnes, _least, _leastTonnes);

    /// <summary>Called when somebody joins; for services that look at both ends.</summary>
    public Action? Joined { get; set; }

    private bool WillBeFull => _queue.Count + _expected > 0
        && _hold.IsFull(_load + _expectedLoad, _tonnes + _expectedTonnes, Math.Min(_least, _leastExpected), Math.Min(_leastTonnes, _leastExpectedTonnes));

    /// <summary>Freight for this service takes so much more room in the yard.</summary>
    public void Stored(double room) => InYard += room;

    /// <summary>A traveller will come to wait here when its papers are done; or came, or will not come.</summary>
    /// <param name="traveller">The traveller.</param>
    /// <param name="sign">1 when it is expected, -1 when it is no longer.</param>
    public void Expect(Traveller traveller, int sign)
    {
        double size = _hold.SizeOf(traveller);
        _expected += sign;
        _expectedLoad += sign * size;
        _expectedTonnes += sign * _hold.MassOf(traveller);
        _leastExpected = Math.Min(_leastExpected, size);
        _leastExpectedTonnes = Math.Min(_leastExpectedTonnes, _hold.MassOf(traveller));
    }

    /// <summary>Promises room that freight in the line takes in the yard to the one who will load it, if there is as much.</summary>
    public bool TryPledge(double room)
    {
        double share = _load > _hold.Capacity ? _hold.Capacity / _load : 1;
        if (_pledged + room > (share * _queuedRoom) + Yard.Rounding)
        {
            return false;
        }

        _pledged += room;
        return true;
    }

    /// <summary>Takes back what was promised.</summary>
    public void Unpledge(double room) => _pledged -= room;

    /// <summary>A traveller comes to wait.</summary>
    public Ride Join(Traveller traveller)
    {
        if (traveller.Yard is { Reserved: > 0 } yard)
        {
            yard.Forget(traveller);
            Stored(yard.Reserved);
            traveller.Yard = yard with { Exit = this, IsExpected = false };
        }

        Ride ride = new(_world.Simulation, traveller);
        _queue.Enqueue(ride, (traveller.Priority, _joined++));
        if (_rules.LongestWait is not null)
        {
            _byArrival.Enqueue(ride);
        }

        Weigh(traveller, 1);
        _least = Math.Min(_least, _hold.SizeOf(traveller));
        _leastTonnes = Math.Min(_leastTonnes, _hold.MassOf(traveller));
        Report();
        Check();
        Joined?.Invoke();
        return ride;
    }

    /// <summary>Happens when a departure is due; at once when it is already.</summary>
    public Event WhenDue()
    {
        _due = new Event(_world.Simulation);
        Event due = _due;
        Check();
        return due;
    }

    /// <summary>Makes a departure due now, whatever the rules say.</summary>
    public void Release()
    {
        if (_due is { } due)
        {
            _due = null;
            due.Succeed();
        }
    }

    /// <summary>Takes aboard what fits, first come first.</summary>
    public List<Ride> Board(List<Ride> aboard)
    {
        double load = aboard.Sum(ride => _hold.SizeOf(ride.Traveller));
        double tonnes = aboard.Sum(ride => _hold.MassOf(ride.Traveller));
        DateTime now = _world.Simulation.Now;
        while (_queue.TryPeek(out Ride? ride, out _) && _hold.Fits(load, tonnes, ride.Traveller))
        {
            _queue.Dequeue();
            Weigh(ride.Traveller, -1);
            load += _hold.SizeOf(ride.Traveller);
            tonnes += _hold.MassOf(ride.Traveller);
            ride.Departed = now;
            aboard.Add(ride);
            _world.Observer.Served(_station, now - ride.Joined, TimeSpan.Zero, now);
        }

        Report();
        return aboard;
    }

    /// <summary>Sends all who wait back, to look for another way.</summary>
    public void SendBack()
    {
        DateTime now = _world.Simulation.Now;
        while (_queue.TryDequeue(out Ride? ride, out _))
        {
            Weigh(ride.Traveller, -1);
            ride.IsSentBack = true;
            _world.Observer.Served(_station, now - ride.Joined, TimeSpan.Zero, now);
            ride.Succeed();
        }

        Report();
    }

    private void Weigh(Traveller traveller, int sign)
    {
        _load += sign * _hold.SizeOf(traveller);
        _tonnes += sign * _hold.MassOf(traveller);
        _queuedRoom += sign * traveller.Yard.Reserved;
    }

    private void Check()
    {
        if (_due is null)
        {
            return;
        }

        DateTime now = _world.Simulation.Now;
        DateTime next = NextScheduled(now);
        if (_rules.LongestWait is { } wait && LongestWaiting() is { } first)
        {
            DateTime latest = first.Joined + wait;
            next = latest < next ? latest : next;
        }

        if (next <= now || (_rules.WhenFull && IsFull))
        {
            Release();
        }
        else if (next < _armed && next < _world.Scenario.End)
        {
            _armed = next;
            Timeout timer = _world.Simulation.Timeout(next - now);
            timer.AddCallback(_onTimer);
        }
    }

    /// <summary>Who has waited longest, whatever its priority; null when nobody waits.</summary>
    private Ride? LongestWaiting()
    {
        while (_byArrival.TryPeek(out Ride? ride) && (ride.HasDeparted || ride.IsSentBack))
        {
            _byArrival.Dequeue();
        }

        return _byArrival.TryPeek(out Ride? longest) ? longest : null;
    }

    private DateTime _lastScheduled = DateTime.MinValue;

    private DateTime NextScheduled(DateTime now)
    {
        DateTime next = DateTime.MaxValue;
        DateTime after = _lastScheduled > _world.Scenario.Start ? _lastScheduled : _world.Scenario.Start;
        if (_rules.Every is { } every)
        {
            long cycles = ((after - _world.Scenario.Start).Ticks / every.Ticks) + 1;
            next = _world.Scenario.Start + (every * cycles);
        }

        if (_timetable is not null)
        {
            DateTime listed = _timetable.Next(after);
            next = listed < next ? listed : next;
        }

        if (next <= now)
        {
            _lastScheduled = now;
        }

        return next;
    }

    private void OnTimer(Event timer)
    {
        _armed = DateTime.MaxValue;
        Check();
    }

    private void Report() => _world.Observer.StationState(_station, _queue.Count, 0, 0, _world.Simulation.Now);
}
