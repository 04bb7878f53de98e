namespace MiddleCorridorSim.Kernel;

/// <summary>A fixed number of like units, lent out by priority and, within a priority, in the order of the requests.</summary>
/// <remarks>Whoever holds a unit keeps it until the release. Otherwise as <see cref="Resource"/>.</remarks>
public class PriorityResource : WatchedResource
{
    private readonly Desk<RequestHeap> _desk;

    /// <summary>Makes a resource all of whose units are free.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="capacity">The number of units, at least 1; it stays as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1.</exception>
    public PriorityResource(Simulation environment, int capacity = 1)
        : this(new Desk<RequestHeap>(environment, capacity, new RequestHeap()))
    {
    }

    private PriorityResource(Desk<RequestHeap> desk)
        : base(desk) => _desk = desk;

    /// <summary>Asks for a unit.</summary>
    /// <param name="priority">Smaller is served first.</param>
    /// <returns>An event that happens when the unit is granted.</returns>
    /// <exception cref="ArgumentException"><paramref name="priority"/> is not a number.</exception>
    public virtual Request Request(double priority = 1)
    {
        var request = new Request(_desk.Environment, _desk);
        _desk.Enter(request, ResourceRules.CheckPriority(_desk.Environment, priority));
        return request;
    }

    /// <summary>Gives a unit back, or takes a request that still waits out of the queue.</summary>
    /// <remarks>
    /// SimSharp 3.4.2 throws when a request that still waits is given up here. A model that is to run on both engines uses
    /// <see cref="PreemptiveResource"/> for a queue that loses patience; without preemption it serves in the same order.
    /// </remarks>
    /// <param name="request">Made by this resource.</param>
    /// <returns>An event that happens at once.</returns>
    /// <exception cref="InvalidOperationException">The request holds no unit of this resource: it was released before, or belongs
    /// elsewhere.</exception>
    public virtual Release Release(Request request) => _desk.Release(request);
}
