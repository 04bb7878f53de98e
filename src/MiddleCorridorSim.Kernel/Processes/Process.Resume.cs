namespace MiddleCorridorSim.Kernel;

/// <content>How a process goes on when what it waits for happens.</content>
public partial class Process
{
    /// <inheritdoc/>
    internal override void Wake(Event cause) => Resume(cause);

    /// <inheritdoc/>
    internal override void ProcessHooked()
    {
        if ((State & EventStates.Starting) == 0)
        {
            base.ProcessHooked();
            return;
        }

        Begin();
    }

    /// <summary>Starts the process, whose turn has come.</summary>
    internal void Begin()
    {
        State &= ~(EventStates.Starting | EventStates.Hooked);
        if (Environment.TryTakeStart(this) is Start start)
        {
            State |= (State & EventStates.Forestalled) == 0 ? EventStates.Begun : EventStates.None;
            start.ProcessNow();
        }
        else
        {
            State |= EventStates.Begun;
            Resume(Environment.StartSignal);
        }
    }

    /// <summary>Runs the iterator to the next event that is still to come.</summary>
    /// <remarks>
    /// An event that is already processed does not make the process wait. As in SimSharp, the fault of <paramref name="cause"/> is
    /// raised again when the process answers it by yielding a processed event.
    /// </remarks>
    internal void Resume(Event cause)
    {
        Simulation simulation = Environment;
        simulation.Active = this;
        while (true)
        {
            if ((cause.State & EventStates.Ok) == 0)
            {
                State = (State & ~EventStates.Ok) | EventStates.Begun;
                CarryAs(cause);
            }

            if (!_generator.MoveNext())
            {
                End(cause);
                break;
            }

            if (IsTriggered)
            {
                break;
            }

            Event target = _generator.Current;
            if ((State & EventStates.Ok) == 0 || target is null)
            {
                throw Misbehaved(target);
            }

            CarryAs(target);

            if (target.TryWait(this))
            {
                break;
            }

            if (cause.IsOk)
            {
                cause = target;
            }
        }

        simulation.Active = null;
    }

    private void End(Event cause)
    {
        if (IsTriggered)
        {
            return;
        }

        bool failed = !cause.IsOk && !IsOk;
        if (failed)
        {
            Fail(cause.RawValue);
        }
        else
        {
            Succeed(cause.RawValue);
        }
    }

    private InvalidOperationException Misbehaved(Event? target) =>
        target is null
            ? KernelFault.InvalidFor(this, "an event to wait for", "null", "Yield an event, or end the process with yield break.")
            : KernelFault.InvalidFor(
                this,
                "HandleFault() before the next event is yielded",
                $"a fault left alone (cause: {RawValue ?? "none given"})",
                "Call simulation.ActiveProcess.HandleFault() after each yield that can be interrupted or fail.");
}
