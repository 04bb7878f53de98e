namespace MiddleCorridorSim.Kernel;

/// <summary>What a request belongs to.</summary>
internal interface IRequestHome
{
    /// <summary>Gives the request back, or up, without an event that anybody could wait for.</summary>
    void Dispose(Request request);

    /// <summary>Called when a granted request is processed, before those who wait for it go on.</summary>
    void OnGranted();

    /// <summary>Called when a release is processed, before those who wait for it go on: the next in line is served.</summary>
    void OnReleased();
}
