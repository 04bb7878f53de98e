namespace MiddleCorridorSim.Kernel;

/// <summary>The home of a request that was made for a queue of the user's own.</summary>
/// <param name="dispose">Called when the request is disposed of.</param>
internal sealed class CallbackHome(Action<Event> dispose) : RequestHome
{
    /// <inheritdoc/>
    public override void Dispose(Request request) => dispose(request);

    /// <inheritdoc/>
    public override void OnGranted()
    {
    }

    /// <inheritdoc/>
    public override void OnReleased()
    {
    }
}
