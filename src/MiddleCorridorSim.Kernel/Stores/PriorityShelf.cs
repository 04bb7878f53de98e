namespace MiddleCorridorSim.Kernel;

/// <summary>Items by priority, smaller first, and in the order they came within a priority.</summary>
internal sealed class PriorityShelf : IShelf
{
    private readonly PriorityQueue<StoredItem, (double Priority, long Ticket)> _items = new();
    private long _ticket;

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public bool SkipsUnserved => false;

    /// <inheritdoc/>
    public void Add(StoredItem item, double priority) => _items.Enqueue(item, (priority, _ticket++));

    /// <inheritdoc/>
    public bool TryTake(StoreGet get, out StoredItem item) => _items.TryDequeue(out item, out _);

    /// <inheritdoc/>
    public bool Any(Func<object, bool> filter) => _items.UnorderedItems.Any(stored => filter(stored.Element.Item));
}
