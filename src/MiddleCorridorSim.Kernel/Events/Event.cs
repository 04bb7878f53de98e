using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Kernel;

/// <summary>Something that happens once, at an instant, and that processes can wait for.</summary>
/// <remarks>
/// <para>An event is first alive, then triggered (in the event list, due at some instant), then processed (its callbacks have run).
/// It never goes back, and it happens once.</para>
/// <para>Its callbacks run in the order in which they were added. A waiting process counts as a callback.</para>
/// <para>40 bytes. One field holds whoever waits: nobody, one process, one callback, or a list; most events never need the list. It is the
/// field of the value too, for the few events that carry one.</para>
/// </remarks>
public partial class Event
{
    internal EventStates State;

    /// <summary>A place that the owner of a queue may use for where the event stands in it.</summary>
    internal int Position;

    /// <summary>Makes an event that is alive and belongs to <paramref name="environment"/>.</summary>
    /// <param name="environment">The simulation in whose event list it will stand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="environment"/> is null.</exception>
    public Event(Simulation environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        Environment = environment;
    }

    internal Simulation Environment { get; }

#nullable disable annotations // As in SimSharp, whose signatures say nothing of null: Model compiles against both.
    /// <summary>What the event carries: the item of a store, the cause of an interrupt, the result of a process; may be null.</summary>
    public object Value => RawValue;
#nullable restore annotations

    /// <summary>Whether the event succeeded. False as long as it is alive, save for a process, which is well until it faults.</summary>
    public bool IsOk => (State & EventStates.Ok) != 0;

    /// <summary>Whether the event is still to be triggered.</summary>
    public bool IsAlive => (State & (EventStates.Triggered | EventStates.Processed)) == 0;

    /// <summary>Whether the event's callbacks have run or are running.</summary>
    public bool IsProcessed =>
        (State & (EventStates.Processed | EventStates.Swept)) != 0 && ((State & EventStates.Processed) != 0 || IsSweptAndPast());

    /// <summary>Whether the event stands in the event list or has been processed.</summary>
    public bool IsTriggered => (State & EventStates.Triggered) != 0;

#nullable disable annotations
    /// <summary>Triggers this event with the outcome and value of another, at the current time.</summary>
    /// <param name="event">The event to copy from.</param>
    /// <param name="priority">Smaller happens first among events due together.</param>
    /// <exception cref="InvalidOperationException">The event has been triggered before.</exception>
    public virtual void Trigger(Event @event, int priority = 0)
    {
        ArgumentNullException.ThrowIfNull(@event);
        TriggerWith(@event.RawValue, @event.State & EventStates.Ok, priority);
    }

    /// <summary>Triggers the event as a success, at the current time.</summary>
    /// <param name="value">What it carries.</param>
    /// <param name="priority">Smaller happens first among events due together.</param>
    /// <exception cref="InvalidOperationException">The event has been triggered before.</exception>
    public virtual void Succeed(object value = null, int priority = 0) => TriggerWith(value, EventStates.Ok, priority);

    /// <summary>Triggers the event as a failure, at the current time.</summary>
    /// <remarks>A process that waits for it must call <see cref="Kernel.Process.HandleFault"/> before it waits again.</remarks>
    /// <param name="value">The cause.</param>
    /// <param name="priority">Smaller happens first among events due together.</param>
    /// <exception cref="InvalidOperationException">The event has been triggered before.</exception>
    public virtual void Fail(object value = null, int priority = 0) => TriggerWith(value, EventStates.None, priority);
#nullable restore annotations

    /// <summary>Makes the event processed and runs its callbacks. The simulation calls this when the event is due.</summary>
    /// <exception cref="InvalidOperationException">The event has been processed before.</exception>
    public virtual void Process()
    {
        EventStates state = State;
        if ((state & (EventStates.Processed | EventStates.Hooked | EventStates.Abandoned)) != 0)
        {
            ProcessHooked();
            return;
        }

        State = state | EventStates.Processed;
        WakeWaiters();
    }

    /// <summary>Waits for both events.</summary>
    /// <param name="event1">One event.</param>
    /// <param name="event2">The other.</param>
    public static Condition operator &(Event event1, Event event2) => new AllOf(event1.Environment, event1, event2);

    /// <summary>Waits for the first of two events.</summary>
    /// <param name="event1">One event.</param>
    /// <param name="event2">The other.</param>
    public static Condition operator |(Event event1, Event event2) => new AnyOf(event1.Environment, event1, event2);

    /// <summary>Does what <see cref="Process"/> does for an event that is <see cref="EventStates.Plain"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void ProcessPlain(EventStates state)
    {
        State = state | EventStates.Processed;
        object? waiter = _link;
        if (waiter is not null)
        {
            _link = null;
            WakeWaiter(waiter);
        }
    }

    /// <summary>Processes an event that needs more than its callbacks: see <see cref="EventStates.Hooked"/>.</summary>
    internal virtual void ProcessHooked()
    {
        if ((State & EventStates.Processed) != 0)
        {
            throw KernelFault.Invalid(this, "an event that has not been processed", "one that has", "Schedule an event once only.");
        }

        ProcessNow();
    }

    /// <summary>Marks the event processed and wakes whoever waits.</summary>
    internal void ProcessNow()
    {
        if ((State & EventStates.Abandoned) != 0)
        {
            Environment.Events.AbandonedLeft();
        }

        State = (State | EventStates.Processed) & ~(EventStates.Abandoned | EventStates.Hooked);
        WakeWaiters();
    }

    /// <summary>Triggers the event at the current time, with the value that it has; not for a process.</summary>
    /// <param name="bits">The outcome, and what else to note in its state.</param>
    internal void TriggerNow(EventStates bits)
    {
        if ((State & EventStates.Triggered) != 0)
        {
            throw TriggeredBefore();
        }

        State |= bits | EventStates.Triggered;
        Environment.ScheduleNow(this);
    }

    internal void TriggerWith(object? value, EventStates outcome, int priority)
    {
        if ((State & EventStates.Triggered) != 0)
        {
            throw TriggeredBefore();
        }

        RawValue = value;
        State = (State & ~EventStates.Ok) | outcome | EventStates.Triggered;
        Event entry = (State & EventStates.Starting) == 0 ? this : new EndBeforeStart(this);
        if (priority == 0)
        {
            Environment.ScheduleNow(entry);
        }
        else
        {
            Environment.Schedule(entry, priority);
        }
    }

    /// <summary>Called when another event wakes this one, which waits for it: a process or a condition.</summary>
    internal virtual void Wake(Event cause) =>
        throw KernelFault.Invalid(this, "a process or a condition", GetType().Name, "Only these can wait for an event.");

    private InvalidOperationException TriggeredBefore() =>
        KernelFault.Invalid(this, "an event that has not been triggered", "one that has", "Make a new event for each happening.");

    private void WakeWaiters()
    {
        object? waiter = Waiter;
        if (waiter is not null)
        {
            Waiter = null;
            WakeWaiter(waiter);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WakeWaiter(object waiter)
    {
        if (waiter.GetType() == typeof(Process))
        {
            Unsafe.As<Process>(waiter).Resume(this);
        }
        else if (waiter.GetType() == typeof(Action<Event>))
        {
            Unsafe.As<Action<Event>>(waiter)(this);
        }
        else
        {
            WakeOther(waiter);
        }
    }
}
