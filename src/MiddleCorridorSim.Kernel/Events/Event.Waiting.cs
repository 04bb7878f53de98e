namespace MiddleCorridorSim.Kernel;

/// <content>Who waits for the event.</content>
public partial class Event
{
    /// <summary>Has <paramref name="callback"/> called when the event is processed, after those added before.</summary>
    /// <param name="callback">Receives this event.</param>
    /// <exception cref="InvalidOperationException">The event has been processed.</exception>
    public virtual void AddCallback(Action<Event> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        AddWaiter(callback);
    }

    /// <summary>Has each of <paramref name="callbacks"/> called when the event is processed, in their order.</summary>
    /// <param name="callbacks">Each receives this event.</param>
    /// <exception cref="InvalidOperationException">The event has been processed.</exception>
    public virtual void AddCallbacks(IEnumerable<Action<Event>> callbacks)
    {
        ArgumentNullException.ThrowIfNull(callbacks);
        foreach (Action<Event> callback in callbacks)
        {
            AddCallback(callback);
        }
    }

    /// <summary>Takes a callback away again; nothing happens if it was not there.</summary>
    /// <param name="callback">As it was added.</param>
    /// <exception cref="InvalidOperationException">The event has been processed.</exception>
    public virtual void RemoveCallback(Action<Event> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        RemoveWaiter(callback);
    }

    /// <summary>Has a process wait, unless the event has been processed.</summary>
    /// <returns>Whether it waits.</returns>
    internal bool TryWait(Process process)
    {
        const EventStates Unusual = EventStates.Processed | EventStates.Abandoned | EventStates.Swept | EventStates.Carrying;
        if (_link is null && (State & Unusual) == 0)
        {
            _link = process;
            return true;
        }

        if (IsProcessed)
        {
            return false;
        }

        AddWaiter(process);
        return true;
    }

    /// <summary>Adds a waiting process, condition or callback.</summary>
    internal void AddWaiter(object waiter)
    {
        if ((State & (EventStates.Processed | EventStates.Abandoned | EventStates.Swept)) != 0)
        {
            ReadyForWaiter();
        }

        object? first = Waiter;
        if (first is null)
        {
            Waiter = waiter;
        }
        else if (first is WaiterList list)
        {
            list.Add(waiter);
        }
        else
        {
            Waiter = new WaiterList(first, waiter);
        }
    }

    /// <summary>Takes a waiting process, condition or callback away; nothing happens if it does not wait.</summary>
    internal void RemoveWaiter(object waiter)
    {
        if (IsProcessed)
        {
            throw KernelFault.Invalid(this, "an event that has not been processed", "one that has", "Its callbacks run now or have run.");
        }

        object? first = Waiter;
        if (first is WaiterList list)
        {
            list.Remove(waiter);
            if (list.Count == 0)
            {
                Waiter = null;
            }
        }
        else if (first is not null && first.Equals(waiter))
        {
            Waiter = null;
        }

        if (Waiter is null && (State & (EventStates.Abandoned | EventStates.Swept)) == 0 && this is Timeout)
        {
            State |= EventStates.Abandoned;
            Environment.AbandonedOne();
        }
    }

    /// <summary>Marks a timeout that has left the event list because nobody waited for it.</summary>
    /// <param name="due">When it would have happened.</param>
    internal void Sweep(long due)
    {
        State = (State & ~EventStates.Abandoned) | EventStates.Swept;
        Waiter = new SweptDue(due);
    }

    /// <summary>Reads the memory that waking whoever waits will read: see <see cref="FutureEvents"/>.</summary>
    internal int TouchWaiter() => _link is Process process ? process.Touch() : 0;

    private void ReadyForWaiter()
    {
        if (IsProcessed)
        {
            throw KernelFault.Invalid(this, "an event that has not been processed", "one that has", "A processed event calls nobody.");
        }

        if ((State & EventStates.Swept) != 0)
        {
            long due = ((SweptDue)Waiter!).Due;
            Waiter = null;
            Environment.Events.Add(this, due);
        }
        else
        {
            Environment.Events.AbandonedLeft();
        }

        State &= ~(EventStates.Abandoned | EventStates.Swept);
    }

    private bool IsSweptAndPast() => ((SweptDue)Waiter!).Due <= Environment.Clock;

    private void WakeOther(object waiter)
    {
        switch (waiter)
        {
            case Event waiting:
                waiting.Wake(this);
                break;
            case Action<Event> callback:
                callback(this);
                break;
            case WaiterList list:
                for (int i = 0; i < list.Count; i++)
                {
                    WakeOther(list[i]);
                }

                break;
        }
    }
}
