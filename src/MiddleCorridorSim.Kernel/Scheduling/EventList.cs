namespace MiddleCorridorSim.Kernel;

/// <summary>The event list: hands back scheduled events in the order they are due.</summary>
/// <remarks>
/// Events leave by (due, priority, ticket). The ticket counts insertions, so events that tie on the first two
/// leave in the order they came; without it a run could not be repeated from its seed.
/// </remarks>
internal sealed class EventList
{
    private readonly PriorityQueue<Event, (long Due, int Priority, long Ticket)> _heap = new();
    private long _ticket;
    private int _abandoned;

    public int Count => _heap.Count;

    /// <summary>When the next event is due, or <see cref="long.MaxValue"/>.</summary>
    public long NextDue => _heap.TryPeek(out _, out (long Due, int Priority, long Ticket) key) ? key.Due : long.MaxValue;

    public void AddNow(Event @event, long now) => Add(@event, now, 0);

    public void Add(Event @event, long due) => Add(@event, due, 0);

    public void Add(Event @event, long due, int priority) => _heap.Enqueue(@event, (due, priority, ++_ticket));

    /// <summary>Schedules the end of a run, ahead of everything of its instant and of priority zero or more.</summary>
    public void AddStop(Event @event, long due) => _heap.Enqueue(@event, (due, 0, -1));

    public Event Take(out long due)
    {
        _heap.TryDequeue(out Event? @event, out (long Due, int Priority, long Ticket) key);
        due = key.Due;
        return @event!;
    }

    public void AbandonedOne() => _abandoned++;

    public void AbandonedLeft() => _abandoned--;
}
