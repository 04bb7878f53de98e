using System.Globalization;

namespace MiddleCorridorSim.Kernel;

/// <summary>Serves the puts and gets of a store: what <see cref="Store"/> and its kin have in common.</summary>
/// <remarks>
/// A put is served in the call that makes it if there is room; gets that wait are served when the put is processed. Likewise the other
/// way round. That is SimPy's order, which SimSharp kept.
/// </remarks>
internal sealed class Counter : ITransferHome
{
    private readonly Queue<StorePut> _puts = new();
    private readonly LinkedList<StoreGet> _gets = new();
    private readonly IShelf _shelf;
    private StoreWatch? _watch;

    public Counter(Simulation environment, IShelf shelf, int capacity)
    {
        Environment = environment;
        Capacity = ResourceRules.CheckCapacity(environment, capacity);
        _shelf = shelf;
    }

    public Simulation Environment { get; }

    public int Capacity { get; }

    public int Count => _shelf.Count;

    /// <summary>Monitors and When-events; null until one is asked for.</summary>
    public StoreWatch? WatchIfAny => _watch;

    public StoreWatch Watch => _watch ??= new StoreWatch(Environment, Capacity);

    public bool Any(Func<object, bool> filter) => _shelf.Any(filter);

    /// <summary>Lays the items in that a store begins with.</summary>
    public void Stock(IEnumerable<(object Item, double Priority)> items)
    {
        foreach ((object item, double priority) in items)
        {
            _shelf.Add(new StoredItem(Environment.Now, item), priority);
        }

        if (_shelf.Count > Capacity)
        {
            throw KernelFault.Argument(
                Environment,
                $"at most {Capacity.ToString(CultureInfo.InvariantCulture)} items to begin with",
                _shelf.Count.ToString(CultureInfo.InvariantCulture),
                "Raise the capacity or begin with fewer.",
                nameof(items));
        }
    }

    public StorePut Put(object item, double priority = 1)
    {
        var put = new StorePut(Environment, this, item, priority);
        _puts.Enqueue(put);
        ServePuts();
        return put;
    }

    public T Get<T>(T get)
        where T : StoreGet
    {
        _gets.AddLast(get);
        ServeGets();
        return get;
    }

    /// <inheritdoc/>
    public void OnPut() => ServeGets();

    /// <inheritdoc/>
    public void OnGot() => ServePuts();

    private void ServePuts()
    {
        while (_puts.Count > 0 && _shelf.Count < Capacity)
        {
            StorePut put = _puts.Peek();
            _watch?.Putting(put.Time);
            _shelf.Add(new StoredItem(Environment.Now, put.RawValue!), put.Priority);
            put.Succeed();
            _puts.Dequeue();
            _watch?.Put(_shelf.Count);
        }

        _watch?.UpdatePuts(_shelf.Count, _puts.Count, _gets.Count);
    }

    private void ServeGets()
    {
        LinkedListNode<StoreGet>? node = _gets.First;
        while (node is not null && _shelf.Count > 0)
        {
            LinkedListNode<StoreGet>? next = node.Next;
            StoreGet get = node.Value;
            if (_shelf.TryTake(get, out StoredItem item))
            {
                _watch?.Getting(get.Time, item.Since);
                get.Succeed(item.Item);
                _gets.Remove(node);
                _watch?.Got(_shelf.Count);
            }
            else if (!_shelf.SkipsUnserved)
            {
                break;
            }

            node = next;
        }

        _watch?.UpdateGets(_shelf.Count, _puts.Count, _gets.Count);
    }
}
