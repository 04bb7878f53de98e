namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>An engine that is slow and obviously right: a list that is searched for the least of (time, priority, ticket).</summary>
internal sealed class SlowSimulation
{
    private readonly List<(long Due, int Priority, long Ticket, SlowEvent Event)> _list = [];
    private long _ticket;

    public long Now { get; private set; }

    public SlowProcess? Active { get; set; }

    public void Schedule(SlowEvent @event, long delay, int priority)
    {
        @event.IsTriggered = true;
        _list.Add((Now + delay, priority, _ticket++, @event));
    }

    public SlowEvent Timeout(long delay, int priority)
    {
        var timeout = new SlowEvent();
        Schedule(timeout, delay, priority);
        return timeout;
    }

    /// <summary>Processes everything that is due before <paramref name="until"/>.</summary>
    public void Run(long until)
    {
        while (_list.Count > 0)
        {
            var next = _list.MinBy(entry => (entry.Due, entry.Priority, entry.Ticket));
            if (next.Due >= until)
            {
                return;
            }

            _list.Remove(next);
            Now = next.Due;
            next.Event.IsProcessed = true;
            foreach (Action<SlowEvent> callback in next.Event.Callbacks)
            {
                callback(next.Event);
            }
        }
    }
}
