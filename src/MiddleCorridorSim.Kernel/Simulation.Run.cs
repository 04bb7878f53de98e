using System.Runtime.CompilerServices;

namespace MiddleCorridorSim.Kernel;

/// <content>Running.</content>
public partial class Simulation
{
    private const int BatchSize = 256;

    private volatile bool _stopRequested;

#nullable disable annotations
    /// <summary>Runs for that many default steps, or until nothing is left to happen.</summary>
    /// <param name="until">In default steps from now; null for no end.</param>
    /// <returns>Null, or the value of the event or exception that stopped the run.</returns>
    public virtual object RunD(double? until = null) => until.HasValue ? Run(Now + DelayOf(until.Value)) : Run();

    /// <summary>Runs for a span of time: see <see cref="Run(DateTime)"/>.</summary>
    /// <param name="span">From now; more than zero.</param>
    /// <returns>Null, or the value of the event or exception that stopped the run.</returns>
    public virtual object Run(TimeSpan span) => Run(Now + span);

    /// <summary>Runs until the clock shows <paramref name="until"/>, before anything else of that instant happens.</summary>
    /// <remarks>Only events of negative priority that are due at that very instant still happen.</remarks>
    /// <param name="until">Later than <see cref="Now"/>.</param>
    /// <returns>Null, or the value of the exception that stopped the run before.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="until"/> does not lie in the future.</exception>
    public virtual object Run(DateTime until)
    {
        if (until.Ticks <= Clock)
        {
            throw KernelFault.Invalid(this, "an end of the run in the future", KernelFault.Time(until), "Run only forwards.");
        }

        var stop = new Event(this);
        Events.AddStop(stop, until.Ticks);
        return Run(stop);
    }

    /// <summary>Runs until <paramref name="stopEvent"/> is processed, or until nothing is left to happen.</summary>
    /// <param name="stopEvent">Its other callbacks that were added before still run; null for no end.</param>
    /// <returns>The value of the event that stopped the run, or null.</returns>
    /// <exception cref="InvalidOperationException">Nothing is left to happen, and <paramref name="stopEvent"/> has not.</exception>
    public virtual object Run(Event stopEvent = null)
    {
        _stopRequested = false;
        if (stopEvent is not null)
        {
            if (stopEvent.IsProcessed)
            {
                return stopEvent.RawValue;
            }

            stopEvent.AddCallback(StopOn);
        }

        RunStarted?.Invoke(this, EventArgs.Empty);
        Process outer = Active;
        object result;
        try
        {
            StepToEnd();
            result = stopEvent?.RawValue;
        }
        catch (StopSimulationException stop)
        {
            RunFinished?.Invoke(this, EventArgs.Empty);
            return stop.Value;
        }
        finally
        {
            // An exception leaves the process that threw it; what is done between two runs is not its doing.
            Active = outer;
        }

        RunFinished?.Invoke(this, EventArgs.Empty);
        if (stopEvent is { IsTriggered: false } && !_stopRequested)
        {
            throw KernelFault.Invalid(this, "the event that ends the run", "an empty event list", "Nothing is left that could trigger it.");
        }

        return result;
    }
#nullable restore annotations

    /// <summary>Asks the run to stop before the next event. Safe from any thread.</summary>
    public virtual void StopAsync() => _stopRequested = true;

    /// <summary>Processes the next event and moves the clock to it.</summary>
    /// <exception cref="InvalidOperationException">The event list is empty.</exception>
    public virtual void Step()
    {
        Event @event = Events.Take(ref _clock)
            ?? throw KernelFault.Invalid(this, "an event to process", "an empty event list", "Check Peek() first.");
        @event.Process();
        ProcessedEvents++;
    }

    /// <summary>When the next event is due, in default steps since <see cref="StartDate"/>; <see cref="double.MaxValue"/> if none is.</summary>
    public virtual double PeekD() => Events.Count == 0 ? double.MaxValue : ToDouble(Peek() - StartDate);

    /// <summary>When the next event is due; <see cref="DateTime.MaxValue"/> if none is.</summary>
    public virtual DateTime Peek() => Events.Count == 0 ? DateTime.MaxValue : new DateTime(Events.NextDue(_clock), StartDate.Kind);

    private static void StopOn(Event @event) => throw new StopSimulationException(@event.RawValue);

    private void StepToEnd()
    {
        if (!_isExact)
        {
            StepToEndVirtually();
            return;
        }

        while (StepThroughBatch(Events))
        {
        }
    }

    /// <summary>Processes some events: few enough that the method is soon compiled anew, from what its first calls have shown.</summary>
    /// <returns>Whether the run goes on.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool StepThroughBatch(EventList events)
    {
        for (int i = 0; i < BatchSize; i++)
        {
            if (_stopRequested)
            {
                return false;
            }

            Event? @event = events.Take(ref _clock);
            if (@event is null)
            {
                FinishSwept();
                return false;
            }

            EventStates state = @event.State;
            EventStates course = state & EventStates.CourseMask;
            if (course == EventStates.Plain)
            {
                @event.ProcessPlain(state);
            }
            else if (course == EventStates.PlainStart)
            {
                Unsafe.As<Process>(@event).Begin();
            }
            else if (course == EventStates.PlainRelease)
            {
                Unsafe.As<Request>(@event).FinishRelease();
            }
            else
            {
                @event.Process();
            }

            ProcessedEvents++;
        }

        return true;
    }

    /// <summary>For a derived class, which may have a step of its own.</summary>
    private void StepToEndVirtually()
    {
        while (!_stopRequested && Events.Count != 0)
        {
            Step();
        }

        if (!_stopRequested)
        {
            FinishSwept();
        }
    }

    /// <summary>Moves the clock to where it would stand had no timeout been swept out of the list.</summary>
    private void FinishSwept() => _clock = Math.Max(_clock, Events.SweptHorizon);
}
