namespace MiddleCorridorSim.Kernel;

/// <summary>Events whose priority is not zero, and the ends of runs, by (due, priority, ticket).</summary>
/// <remarks>A struct only to stand within <see cref="EventList"/>; it is never copied.</remarks>
internal struct PriorityEvents
{
    private const long StopTicket = -1;

    private readonly PriorityQueue<Event, (long Due, int Priority, long Ticket)> _heap = new();
    private long _ticket;
    private int _nextPriority;

    public PriorityEvents()
    {
    }

    public readonly int Count => _heap.Count;

    /// <summary>When the next is due; <see cref="long.MaxValue"/> if there is none.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    /// <summary>Whether the next comes before events of priority zero that are due with it.</summary>
    public readonly bool NextIsAheadOfZero => _nextPriority <= 0;

    public void Add(Event @event, long due, int priority)
    {
        _heap.Enqueue(@event, (due, priority, _ticket++));
        LookAhead();
    }

    public void AddStop(Event @event, long due)
    {
        _heap.Enqueue(@event, (due, 0, StopTicket));
        LookAhead();
    }

    public Event Take(out long due)
    {
        due = NextDue;
        Event @event = _heap.Dequeue();
        LookAhead();
        return @event;
    }

    private void LookAhead()
    {
        bool any = _heap.TryPeek(out _, out (long Due, int Priority, long Ticket) next);
        NextDue = any ? next.Due : long.MaxValue;
        _nextPriority = next.Priority;
    }
}
