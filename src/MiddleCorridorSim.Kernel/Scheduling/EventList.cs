namespace MiddleCorridorSim.Kernel;

/// <summary>The event list: hands back scheduled events in the order they are due.</summary>
/// <remarks>
/// <para>Events leave by (due, priority, insertion): events that tie on the first two leave in the order they came; without that a run
/// could not be repeated from its seed.</para>
/// <para>Three parts keep that order without a ticket on each event. Events due now wait in a queue. Events due later, of priority
/// zero, wait in <see cref="FutureEvents"/>, where equals keep their order. The few that have another priority wait in a heap of their
/// own. What is due now and was scheduled before the clock came here left the future first, because it was scheduled first.</para>
/// </remarks>
internal sealed class EventList
{
    private FutureEvents _future = new();
    private PriorityEvents _prioritised = new();
    private EventRef[] _now = new EventRef[16];
    private int _nowFirst;
    private int _nowCount;

    /// <summary>How many events wait, those that nobody waits for included.</summary>
    public int Count => _nowCount + _future.Count + _prioritised.Count;

    /// <summary>The latest instant of a timeout that was swept out because nobody waited for it, or zero.</summary>
    public long SweptHorizon => _future.SweptHorizon;

    /// <summary>When the next event is due.</summary>
    /// <param name="clock">The time now.</param>
    /// <returns><see cref="long.MaxValue"/> if none waits.</returns>
    public long NextDue(long clock) => Math.Min(_nowCount > 0 ? clock : _future.NextDue, _prioritised.NextDue);

    /// <summary>Schedules an event of priority zero at the current time, in O(1).</summary>
    public void AddNow(Event @event)
    {
        if (_nowCount == _now.Length)
        {
            GrowNow();
        }

        _now[(_nowFirst + _nowCount++) & (_now.Length - 1)].Event = @event;
    }

    /// <summary>Schedules an event of priority zero after the current time, in O(1) on average.</summary>
    /// <param name="event">Not yet in the list.</param>
    /// <param name="due">Ticks of 100 ns; after the clock.</param>
    public void Add(Event @event, long due) => _future.Add(@event, due);

    /// <summary>Schedules an event of any other priority, in O(log n) of those that have one.</summary>
    /// <param name="event">Not yet in the list.</param>
    /// <param name="due">Ticks of 100 ns; not before the clock.</param>
    /// <param name="priority">Smaller happens first among events due together; not zero.</param>
    public void Add(Event @event, long due, int priority) => _prioritised.Add(@event, due, priority);

    /// <summary>Schedules the end of a run, ahead of everything of its instant and of priority zero or more.</summary>
    public void AddStop(Event @event, long due) => _prioritised.AddStop(@event, due);

    /// <summary>Takes the next event out.</summary>
    /// <param name="clock">The time now; moves to when the event is due.</param>
    /// <returns>Null if none waits.</returns>
    public Event? Take(ref long clock)
    {
        long due = _future.NextDue;
        long next = _nowCount > 0 ? clock : due;
        if (_prioritised.NextDue <= next && IsPrioritisedNext(next))
        {
            return _prioritised.Take(out clock);
        }

        if (due == next)
        {
            if (due == long.MaxValue)
            {
                return null;
            }

            clock = due;
            return _future.Take();
        }

        ref EventRef place = ref _now[_nowFirst];
        Event @event = place.Event!;
        place.Event = null;
        _nowFirst = (_nowFirst + 1) & (_now.Length - 1);
        _nowCount--;
        return @event;
    }

    /// <summary>Notes that one more timeout in the list has nobody who waits for it; may sweep all of those out.</summary>
    public void AbandonedOne() => _future.AbandonedOne();

    /// <summary>Notes that an abandoned timeout happened, or has somebody who waits for it again.</summary>
    public void AbandonedLeft() => _future.AbandonedLeft();

    /// <param name="next">When the next of the others is due; not before the next prioritised one.</param>
    private bool IsPrioritisedNext(long next) =>
        _prioritised.Count > 0 && (_prioritised.NextDue < next || _prioritised.NextIsAheadOfZero);

    private void GrowNow()
    {
        var larger = new EventRef[2 * _now.Length];
        int untilEnd = _now.Length - _nowFirst;
        Array.Copy(_now, _nowFirst, larger, 0, untilEnd);
        Array.Copy(_now, 0, larger, untilEnd, _nowFirst);
        _now = larger;
        _nowFirst = 0;
    }
}
