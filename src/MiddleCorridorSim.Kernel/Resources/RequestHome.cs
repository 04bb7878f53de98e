namespace MiddleCorridorSim.Kernel;

/// <summary>What a request belongs to.</summary>
/// <remarks>A class and not an interface: the calls on it are among the most frequent of all.</remarks>
internal abstract class RequestHome
{
    /// <summary>Gives the request back, or up, without an event that anybody could wait for.</summary>
    public abstract void Dispose(Request request);

    /// <summary>Called when a granted request is processed, before those who wait for it go on, if its grant was watched.</summary>
    public abstract void OnGranted();

    /// <summary>Called when a release is processed, before those who wait for it go on: the next in line is served.</summary>
    public abstract void OnReleased();
}
