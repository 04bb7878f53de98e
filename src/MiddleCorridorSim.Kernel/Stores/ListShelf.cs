namespace MiddleCorridorSim.Kernel;

/// <summary>Items in the order they came; a get takes the first that its filter accepts.</summary>
internal sealed class ListShelf : IShelf
{
    private readonly List<StoredItem> _items = [];

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public bool SkipsUnserved => true;

    /// <inheritdoc/>
    public void Add(StoredItem item, double priority) => _items.Add(item);

    /// <inheritdoc/>
    public bool TryTake(StoreGet get, out StoredItem item)
    {
        Func<object, bool> filter = ((FilterStoreGet)get).Filter;
        int place = _items.FindIndex(stored => filter(stored.Item));
        item = place < 0 ? default : _items[place];
        if (place >= 0)
        {
            _items.RemoveAt(place);
        }

        return place >= 0;
    }

    /// <inheritdoc/>
    public bool Any(Func<object, bool> filter) => _items.Exists(stored => filter(stored.Item));
}
