using System.Collections.Specialized;
using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Kernel;

/// <summary>An event that happens when enough of other events have happened.</summary>
/// <remarks>
/// It fails as soon as one of its events fails before it is triggered. A failure after that stops the run, because nobody is left to
/// hear of it.
/// </remarks>
public abstract class Condition : Event
{
    private readonly Event[] _events;

    private protected Condition(Simulation environment, IEnumerable<Event> events)
        : base(environment)
    {
        ArgumentNullException.ThrowIfNull(events);
        _events = [.. events];
        State |= EventStates.Hooked;
    }

#nullable disable annotations
    /// <summary>The values of those events that had happened when the condition was processed, keyed by event, in their order.</summary>
    /// <remarks>Null before. An event of a condition within this one stands here itself, in place of that condition.</remarks>
    public new OrderedDictionary Value
    {
        get => (OrderedDictionary)RawValue;
        set => RawValue = value;
    }
#nullable restore annotations

    private protected int EventCount => _events.Length;

    private protected int FiredCount { get; private set; }

    /// <summary>Whether enough events have happened.</summary>
    private protected abstract bool IsMet();

    /// <summary>Begins to watch the events; to be called at the end of each constructor.</summary>
    private protected void Watch()
    {
        foreach (Event @event in _events)
        {
            if (@event.Environment != Environment)
            {
                throw new ArgumentException("expected events of one simulation, found events of two. Make a condition of one simulation's events.");
            }

            if (@event.IsProcessed)
            {
                Wake(@event);
            }
            else
            {
                @event.AddWaiter(this);
            }
        }

        if (IsAlive && IsMet())
        {
            Succeed();
        }
    }

    /// <inheritdoc/>
    internal override void Wake(Event cause)
    {
        if (IsTriggered)
        {
            if (!cause.IsOk)
            {
                throw KernelFault.Invalid(
                    this,
                    "no failure after the condition was triggered",
                    $"one (cause: {cause.RawValue ?? "none given"})",
                    "Let a process of its own wait for an event that may fail late.");
            }

            return;
        }

        FiredCount++;
        if (!cause.IsOk)
        {
            Fail(cause.RawValue);
        }
        else if (IsMet())
        {
            Succeed();
        }

        if (IsTriggered)
        {
            LetTimeoutsGo();
        }
    }

    /// <summary>No longer waits for timeouts that have nothing more to say, so that they may leave the event list.</summary>
    /// <remarks>A timeout that is going to fail must still be heard, and the others' outcome is not known.</remarks>
    private void LetTimeoutsGo()
    {
        foreach (Event @event in _events)
        {
            if (@event is Timeout { IsOk: true, IsProcessed: false })
            {
                @event.RemoveWaiter(this);
            }
        }
    }

    /// <inheritdoc/>
    internal override void ProcessHooked()
    {
        if ((State & EventStates.Processed) == 0 && IsOk)
        {
            var values = new OrderedDictionary();
            CollectInto(values);
            RawValue = values;
        }

        base.ProcessHooked();
    }

    private void CollectInto(OrderedDictionary values)
    {
        // Conditions within conditions without end: an exception that can be caught, in place of the end of the program.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (Event @event in _events)
        {
            if (@event is Condition inner)
            {
                inner.CollectInto(values);
            }
            else if (@event.IsProcessed)
            {
                // Not Add: an event may stand in several conditions, or twice in one.
                values[@event] = @event.RawValue;
            }
        }
    }
}
