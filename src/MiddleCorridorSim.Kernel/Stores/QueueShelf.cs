namespace MiddleCorridorSim.Kernel;

/// <summary>Items in the order they came.</summary>
internal sealed class QueueShelf : IShelf
{
    private readonly Queue<StoredItem> _items = new();

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public bool SkipsUnserved => false;

    /// <inheritdoc/>
    public void Add(StoredItem item, double priority) => _items.Enqueue(item);

    /// <inheritdoc/>
    public bool TryTake(StoreGet get, out StoredItem item) => _items.TryDequeue(out item);

    /// <inheritdoc/>
    public bool Any(Func<object, bool> filter) => _items.Any(stored => filter(stored.Item));
}
