namespace MiddleCorridorSim.Kernel;

/// <summary>What lies in a store, and the order in which it is taken.</summary>
internal interface IShelf
{
    /// <summary>How many items lie there.</summary>
    int Count { get; }

    /// <summary>Whether a get that finds nothing lets those behind it try: true where gets are choosy.</summary>
    bool SkipsUnserved { get; }

    /// <summary>Adds an item.</summary>
    void Add(StoredItem item, double priority);

    /// <summary>Takes the item that a get is due.</summary>
    /// <returns>False if there is none for it.</returns>
    bool TryTake(StoreGet get, out StoredItem item);

    /// <summary>Whether any item satisfies <paramref name="filter"/>.</summary>
    bool Any(Func<object, bool> filter);
}
