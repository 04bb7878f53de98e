namespace MiddleCorridorSim.Kernel;

/// <summary>A wish for one unit of a resource; happens when the unit is granted.</summary>
/// <remarks>
/// <para>Disposing of it gives the unit back, or leaves the queue if it still waits there. <c>using</c> does so when the process
/// leaves the block.</para>
/// <para>When it is disposed of, the request itself stands in the event list for its release, so that a release costs no memory.</para>
/// </remarks>
public class Request : Event, IDisposable
{
    private readonly long _time;

#nullable disable annotations
    /// <summary>Makes a request for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed; may be null.</param>
    /// <param name="disposeCallback">Called on <see cref="Dispose"/>; may be null.</param>
    public Request(Simulation environment, Action<Event> callback, Action<Event> disposeCallback)
        : this(environment, disposeCallback is null ? null : new CallbackHome(disposeCallback))
    {
        if (callback is not null)
        {
            AddWaiter(callback);
        }
    }

    internal Request(Simulation environment, RequestHome home)
        : base(environment)
    {
        Home = home;
        _time = environment.Clock;
        Owner = environment.Active;
    }

    /// <summary>When it was made.</summary>
    public DateTime Time => Environment.At(_time);

    /// <summary>The process that made it; null if none did.</summary>
    public Process Owner { get; set; }
#nullable restore annotations

    internal RequestHome? Home { get; }

    internal bool IsInUse => (State & EventStates.InUse) != 0;

    /// <summary>Gives the unit back, or leaves the queue.</summary>
    /// <exception cref="InvalidOperationException">The unit has been given back before.</exception>
    public virtual void Dispose() => Home?.Dispose(this);

    /// <summary>Triggers the request as granted.</summary>
    /// <param name="isWatched">Whether its resource wants to hear when it is processed.</param>
    internal void Grant(bool isWatched)
    {
        // Only the kernel's own types of request have a home that grants.
        const EventStates Granted = EventStates.Plain | EventStates.InUse | EventStates.Ok;
        TriggerNow(Granted | (isWatched ? EventStates.Hooked : EventStates.None));
    }

    /// <summary>Puts the request into the event list for its own release.</summary>
    internal void ScheduleRelease()
    {
        State |= EventStates.Releasing;
        Environment.ScheduleNow(this);
    }

    /// <summary>Ends the release that the request stands in the event list for.</summary>
    internal void FinishRelease()
    {
        State &= ~EventStates.Releasing;
        Home!.OnReleased();
    }

    /// <inheritdoc/>
    internal override void ProcessHooked()
    {
        if ((State & EventStates.Processed) == 0)
        {
            Home?.OnGranted();
            ProcessNow();
        }
        else if ((State & EventStates.Releasing) != 0)
        {
            FinishRelease();
        }
        else
        {
            base.ProcessHooked();
        }
    }
}
