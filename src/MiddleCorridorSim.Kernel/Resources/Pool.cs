namespace MiddleCorridorSim.Kernel;

/// <summary>Lends out the things of a <see cref="ResourcePool"/>.</summary>
internal sealed class Pool : Lender
{
    private readonly List<object> _free;
    private readonly LinkedList<ResourcePoolRequest> _line = new();

    public Pool(Simulation environment, IEnumerable<object> resources)
        : this(environment, ListOf(resources))
    {
    }

    private Pool(Simulation environment, List<object> free)
        : base(environment, free.Count) => _free = free;

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
            WatchIfAny?.BreakOffTime?.Add(WatchIfAny.Since(request));
        }
        else
        {
            ResourceRules.TakeUnit(Environment, request);
            _free.Add(request.RawValue!);
            InUse--;
            WatchIfAny?.LeadTime?.Add(WatchIfAny.Since(request));
        }

        var release = new Release(request);
        if (!waits)
        {
            WatchIfAny?.Returned(InUse);
        }

        WatchIfAny?.Update(InUse, _line.Count);
        return release;
    }

    /// <inheritdoc/>
    public override void Dispose(Request request) => Release(request);

    /// <inheritdoc/>
    public override void OnGranted() => WatchIfAny?.Update(InUse, _line.Count);

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
                WatchIfAny?.WaitingTime?.Add(WatchIfAny.Since(request));
                request.RawValue = _free[place];
                _free.RemoveAt(place);
                InUse++;
                request.Grant(isWatched: WatchIfAny is not null);
                _line.Remove(node);
                WatchIfAny?.Taken(InUse);
            }

            node = next;
        }

        WatchIfAny?.Update(InUse, _line.Count);
    }

    private static List<object> ListOf(IEnumerable<object> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return [.. resources];
    }
}
