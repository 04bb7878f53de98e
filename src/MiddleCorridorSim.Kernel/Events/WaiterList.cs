namespace MiddleCorridorSim.Kernel;

/// <summary>Those who wait for an event, in the order they came, when there are two or more.</summary>
internal sealed class WaiterList
{
    private object[] _items;

    public WaiterList(object first, object second)
    {
        _items = [first, second];
        Count = 2;
    }

    public int Count { get; private set; }

    public object this[int index] => _items[index];

    public void Add(object waiter)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, 2 * Count);
        }

        _items[Count++] = waiter;
    }

    /// <summary>Removes the first that equals <paramref name="waiter"/>, if any, and keeps the order of the others.</summary>
    public void Remove(object waiter)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_items[i].Equals(waiter))
            {
                Array.Copy(_items, i + 1, _items, i, Count - i - 1);
                _items[--Count] = null!;
                return;
            }
        }
    }
}
