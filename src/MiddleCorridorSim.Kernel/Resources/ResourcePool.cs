namespace MiddleCorridorSim.Kernel;

/// <summary>A fixed number of things, each itself, that are lent out: locomotives by number, cranes by berth.</summary>
/// <remarks>
/// A request gets the thing that came back longest ago among those that will do. Requests are served in their order, but one for which
/// nothing will do lets those behind it try.
/// </remarks>
public partial class ResourcePool : IRequestHome
{
    private static readonly Func<object, bool> Any = _ => true;

    private readonly Simulation _environment;
    private readonly List<object> _free;
    private readonly LinkedList<ResourcePoolRequest> _line = new();
    private ResourceWatch? _watch;

    /// <summary>Makes a pool all of whose things are free.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="resources">The things, at least one, in the order in which they are lent first.</param>
    /// <exception cref="ArgumentException"><paramref name="resources"/> is empty.</exception>
    public ResourcePool(Simulation environment, IEnumerable<object> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _environment = environment;
        _free = [.. resources];
        Capacity = ResourceRules.CheckCapacity(environment, _free.Count);
    }

    /// <summary>The number of things.</summary>
    public int Capacity { get; }

    /// <summary>How many are lent out.</summary>
    public int InUse => Capacity - _free.Count;

    /// <summary>How many are free.</summary>
    public int Remaining => _free.Count;

    /// <summary>Whether a thing is free that will do.</summary>
    /// <param name="filter">Says which will.</param>
    public virtual bool IsAvailable(Func<object, bool> filter) => _free.Any(filter);

#nullable disable annotations
    /// <summary>Asks for a thing.</summary>
    /// <param name="filter">Says which will do; any if null.</param>
    /// <returns>An event that happens when one is granted, and carries it.</returns>
    public virtual ResourcePoolRequest Request(Func<object, bool> filter = null)
    {
        var request = new ResourcePoolRequest(_environment, this, filter ?? Any);
        _line.AddLast(request);
        Serve();
        return request;
    }
#nullable restore annotations

    /// <summary>Gives a thing back, or takes a request that still waits out of the queue.</summary>
    /// <param name="request">Made by this pool.</param>
    /// <returns>An event that happens at once.</returns>
    /// <exception cref="InvalidOperationException">The request holds nothing of this pool: it was released before, or belongs
    /// elsewhere.</exception>
    public virtual Release Release(Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ResourceRules.CheckHome(_environment, this, request);
        bool waits = request.IsAlive;
        if (waits)
        {
            ResourceRules.CheckWaits(_environment, _line.Remove((ResourcePoolRequest)request));
            _watch?.BreakOffTime?.Add(_watch.Since(request));
        }
        else
        {
            ResourceRules.TakeUnit(_environment, request);
            _free.Add(request.RawValue!);
            _watch?.LeadTime?.Add(_watch.Since(request));
        }

        var release = new Release(request);
        if (!waits)
        {
            _watch?.Returned(InUse);
        }

        _watch?.Update(InUse, _line.Count);
        return release;
    }

    /// <inheritdoc/>
    void IRequestHome.Dispose(Request request) => Release(request);

    /// <inheritdoc/>
    void IRequestHome.OnGranted() => _watch?.Update(InUse, _line.Count);

    /// <inheritdoc/>
    void IRequestHome.OnReleased() => Serve();

    private void Serve()
    {
        LinkedListNode<ResourcePoolRequest>? node = _line.First;
        while (node is not null && _free.Count > 0)
        {
            LinkedListNode<ResourcePoolRequest>? next = node.Next;
            ResourcePoolRequest request = node.Value;
            int place = _free.FindIndex(thing => request.Filter(thing));
            if (place >= 0)
            {
                _watch?.WaitingTime?.Add(_watch.Since(request));
                request.RawValue = _free[place];
                _free.RemoveAt(place);
                request.Grant(isWatched: _watch is not null);
                _line.Remove(node);
                _watch?.Taken(InUse);
            }

            node = next;
        }

        _watch?.Update(InUse, _line.Count);
    }
}
