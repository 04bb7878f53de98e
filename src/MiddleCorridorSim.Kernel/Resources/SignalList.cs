namespace MiddleCorridorSim.Kernel;

/// <summary>Events that wait for the same circumstance and happen together, once it comes.</summary>
internal struct SignalList
{
    private List<Event>? _events;

    /// <summary>A new event that waits from now on.</summary>
    public Event Add(Simulation simulation)
    {
        var @event = new Event(simulation);
        (_events ??= []).Add(@event);
        return @event;
    }

    /// <summary>Triggers all that wait, in the order they came, if <paramref name="circumstance"/> holds.</summary>
    public readonly void TriggerIf(bool circumstance)
    {
        if (!circumstance || _events is null || _events.Count == 0)
        {
            return;
        }

        foreach (Event @event in _events)
        {
            @event.Succeed();
        }

        _events.Clear();
    }
}
