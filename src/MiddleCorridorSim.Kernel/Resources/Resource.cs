namespace MiddleCorridorSim.Kernel;

/// <summary>A fixed number of like units, lent out in the order of the requests.</summary>
/// <remarks>
/// A request is granted in the call that makes it if a unit is free and nobody is ahead. A release gives the unit back at once; the
/// next request in line is granted when the release event is processed: at the same time, behind what was due before it.
/// </remarks>
public class Resource : WatchedResource
{
    private readonly Desk<RequestRing> _desk;

    /// <summary>Makes a resource all of whose units are free.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="capacity">The number of units, at least 1; it stays as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1.</exception>
    public Resource(Simulation environment, int capacity = 1)
        : this(new Desk<RequestRing>(environment, capacity, new RequestRing()))
    {
    }

    private Resource(Desk<RequestRing> desk)
        : base(desk) => _desk = desk;

    /// <summary>Asks for a unit.</summary>
    /// <returns>An event that happens when the unit is granted.</returns>
    public virtual Request Request()
    {
        var request = new Request(_desk.Environment, _desk);
        _desk.Enter(request);
        return request;
    }

    /// <summary>Gives a unit back, or takes a request that still waits out of the queue.</summary>
    /// <param name="request">Made by this resource.</param>
    /// <returns>An event that happens at once.</returns>
    /// <exception cref="InvalidOperationException">The request holds no unit of this resource: it was released before, or belongs
    /// elsewhere.</exception>
    public virtual Release Release(Request request) => _desk.Release(request);
}
