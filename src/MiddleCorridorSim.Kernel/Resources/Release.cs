namespace MiddleCorridorSim.Kernel;

/// <summary>The return of a unit to its resource; happens at once, through the event list.</summary>
/// <remarks>The next request in line is granted when the release is processed.</remarks>
public sealed class Release : Event
{
    /// <summary>Makes a release for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="request">What is given back.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    public Release(Simulation environment, Request request, Action<Event> callback)
        : base(environment)
    {
        ArgumentNullException.ThrowIfNull(callback);
        Request = request;
        AddWaiter(callback);
    }

    /// <summary>A release that is triggered and tells the request's resource when it is processed.</summary>
    internal Release(Request request)
        : base(request.Environment)
    {
        Request = request;
        State = EventStates.Hooked;
        Succeed();
    }

    /// <summary>What is given back.</summary>
    public Request Request { get; }

    /// <inheritdoc/>
    internal override void ProcessHooked()
    {
        if ((State & EventStates.Processed) == 0)
        {
            Request.Home!.OnReleased();
        }

        base.ProcessHooked();
    }
}
