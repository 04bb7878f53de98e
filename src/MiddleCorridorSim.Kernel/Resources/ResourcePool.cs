namespace MiddleCorridorSim.Kernel;

/// <summary>A fixed number of things, each itself, that are lent out: locomotives by number, cranes by berth.</summary>
/// <remarks>
/// A request gets the thing that came back longest ago among those that will do. Requests are served in their order, but one for which
/// nothing will do lets those behind it try.
/// </remarks>
public class ResourcePool : WatchedResource
{
    private static readonly Func<object, bool> Anything = _ => true;

    private readonly Pool _pool;

    /// <summary>Makes a pool all of whose things are free.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="resources">The things, at least one, in the order in which they are lent first.</param>
    /// <exception cref="ArgumentException"><paramref name="resources"/> is empty.</exception>
    public ResourcePool(Simulation environment, IEnumerable<object> resources)
        : this(new Pool(environment, resources))
    {
    }

    private ResourcePool(Pool pool)
        : base(pool) => _pool = pool;

    /// <summary>Whether a thing is free that will do.</summary>
    /// <param name="filter">Says which will.</param>
    public virtual bool IsAvailable(Func<object, bool> filter) => _pool.Any(filter);

#nullable disable annotations
    /// <summary>Asks for a thing.</summary>
    /// <param name="filter">Says which will do; any if null.</param>
    /// <returns>An event that happens when one is granted, and carries it.</returns>
    public virtual ResourcePoolRequest Request(Func<object, bool> filter = null)
    {
        var request = new ResourcePoolRequest(_pool.Environment, _pool, filter ?? Anything);
        _pool.Enter(request);
        return request;
    }
#nullable restore annotations

    /// <summary>Gives a thing back, or takes a request that still waits out of the queue.</summary>
    /// <param name="request">Made by this pool.</param>
    /// <returns>An event that happens at once.</returns>
    /// <exception cref="InvalidOperationException">The request holds nothing of this pool: it was released before, or belongs
    /// elsewhere.</exception>
    public virtual Release Release(Request request) => _pool.Release(request);
}
