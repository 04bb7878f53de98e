namespace MiddleCorridorSim.Kernel;

/// <summary>What one entity does: an iterator that waits for each event that it yields.</summary>
/// <remarks>
/// <para>A process starts through the event list, at the time it was made, behind what is due before. It is an event itself, triggered
/// when its iterator ends; its value is then that of the last event it waited for.</para>
/// <para>C# cannot throw into an iterator. So when an event fails, or the process is interrupted, the process goes on with
/// <see cref="Event.IsOk"/> false and <see cref="Event.Value"/> the cause, and must call <see cref="HandleFault"/> before it waits
/// again; otherwise the run stops with an exception.</para>
/// </remarks>
public partial class Process : Event
{
    private readonly IEnumerator<Event> _generator;

    /// <summary>Makes a process and schedules its start at the current time.</summary>
    /// <param name="environment">The simulation in which it lives.</param>
    /// <param name="generator">Yields the events to wait for, one after the other.</param>
    /// <param name="priority">Of the start: smaller happens first among events due together.</param>
    public Process(Simulation environment, IEnumerable<Event> generator, int priority = 0)
        : base(environment)
    {
        ArgumentNullException.ThrowIfNull(generator);
        _generator = generator.GetEnumerator();
        State = EventStates.Ok | EventStates.Hooked | EventStates.Starting;
        if (GetType() == typeof(Process))
        {
            State |= EventStates.Plain;
        }

        if (priority == 0)
        {
            environment.ScheduleNow(this);
        }
        else
        {
            environment.Schedule(this, priority);
        }
    }

    /// <summary>The event that the process waits for, or last waited for; before it starts, its start.</summary>
    public Event Target =>
        (State & (EventStates.Begun | EventStates.Starting)) switch
        {
            EventStates.Starting => Environment.StartOf(this),
            EventStates.None => Environment.StartSignal,
            _ => _generator.Current ?? Environment.StartSignal,
        };

    /// <summary>What messages call the process: the method of its iterator.</summary>
    internal string Name => ProcessName.Of(_generator);

#nullable disable annotations
    /// <summary>Makes the process go on with a fault, through an event at the current time.</summary>
    /// <remarks>
    /// From this call on the process no longer waits for its <see cref="Target"/>, which happens without it. The process finds
    /// <paramref name="cause"/> as its <see cref="Event.Value"/> and must call <see cref="HandleFault"/>.
    /// </remarks>
    /// <param name="cause">Why.</param>
    /// <param name="priority">Of the interrupt: smaller happens first among events due together.</param>
    /// <exception cref="InvalidOperationException">The process has ended, or interrupts itself, or its target is being processed
    /// and will resume it at this very instant.</exception>
    public virtual void Interrupt(object cause = null, int priority = 0)
#nullable restore annotations
    {
        if (IsTriggered)
        {
            throw KernelFault.Invalid(this, $"a live process to interrupt ({Name})", "one that has ended", "Check IsAlive first.");
        }

        if (Environment.Active == this)
        {
            throw KernelFault.Invalid(this, "another process to interrupt", "the process itself", "A process cannot interrupt itself.");
        }

        if (Target.IsProcessed)
        {
            throw KernelFault.Invalid(
                this,
                $"a waiting process to interrupt ({Name})",
                "one that its event resumes at this instant",
                "Interrupt before that event or after the process has gone on.");
        }

        if ((State & EventStates.Begun) == 0)
        {
            State |= EventStates.Forestalled;
        }

        var interrupt = new Event(Environment);
        interrupt.AddWaiter(this);
        interrupt.Fail(cause, priority);
        Target.RemoveWaiter(this);
    }

    /// <summary>Acknowledges a fault, if there is one.</summary>
    /// <returns>Whether there was a fault: true exactly once for each.</returns>
    public virtual bool HandleFault()
    {
        if (IsOk)
        {
            return false;
        }

        State |= EventStates.Ok;
        return true;
    }

    /// <summary>Reads the memory that going on will read.</summary>
    internal int Touch() => (int)State + (_generator.GetType() == typeof(object) ? 1 : 0);
}
