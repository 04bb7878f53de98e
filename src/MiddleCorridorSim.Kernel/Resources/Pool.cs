namespace MiddleCorridorSim.Kernel;

/// <summary>Lends out the things of a <see cref="ResourcePool"/>.</summary>
internal sealed class Pool : RequestHome
{
    private readonly List<object> _free;
    private readonly LinkedList<ResourcePoolRequest> _line = new();
    private ResourceWatch? _watch;

    public Pool(Simulation environment, IEnumerable<object> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _free = [.. resources];
        Environment = environment;
        Capacity = ResourceRules.CheckCapacity(environment, _free.Count);
    }

    public Simulation Environment { get; }

    public int Capacity { get; }

    public int Remaining => _free.Count;

    public int InUse => Capacity - _free.Count;

    /// <summary>Monitors and When-events; null until one is asked for.</summary>
    public ResourceWatch? WatchIfAny => _watch;

    public ResourceWatch Watch => _watch ??= new ResourceWatch(Environment, Capacity);

    public bool Any(Func<object, bool> filter) => _free.Any(filter);

    public void Enter(ResourcePoolRequest request)
    {
        _line.AddLast(request);
        Serve();
    }

    public Release Release(Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ResourceRules.CheckHome(Environment, this, request);
        bool waits = request.IsAlive;
        if (waits)
        {
            ResourceRules.CheckWaits(Environment, _line.Remove((ResourcePoolRequest)request));
            _watch?.BreakOffTime?.Add(_watch.Since(request));
        }
        else
        {
            ResourceRules.TakeUnit(Environment, request);
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
    public override void Dispose(Request request) => Release(request);

    /// <inheritdoc/>
    public override void OnGranted() => _watch?.Update(InUse, _line.Count);

    /// <inheritdoc/>
    public override void OnReleased() => Serve();

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
