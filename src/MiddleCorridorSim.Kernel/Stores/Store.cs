namespace MiddleCorridorSim.Kernel;

/// <summary>A place for things, which are taken out in the order they came in.</summary>
/// <remarks>Puts wait while there is no room, gets while there is no item; both are served in their order.</remarks>
public partial class Store
{
    private readonly Counter _counter;

    /// <summary>Makes an empty store.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="capacity">The most items it holds, at least 1.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1.</exception>
    public Store(Simulation environment, int capacity = int.MaxValue)
        : this(environment, [], capacity)
    {
    }

    /// <summary>Makes a store with items in it.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="items">In the order in which they will be taken.</param>
    /// <param name="capacity">The most items it holds, at least 1.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1, or less than the number of items.</exception>
    public Store(Simulation environment, IEnumerable<object> items, int capacity = int.MaxValue)
    {
        _counter = new Counter(environment, new QueueShelf(), capacity);
        _counter.Stock(items.Select(item => (item, 1.0)));
    }

    /// <summary>The most items it holds.</summary>
    public int Capacity => _counter.Capacity;

    /// <summary>How many items it holds.</summary>
    public int Count => _counter.Count;

    /// <summary>Puts an item in.</summary>
    /// <param name="item">Not null.</param>
    /// <returns>An event that happens when there is room.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public virtual StorePut Put(object item) => _counter.Put(item);

    /// <summary>Takes an item out.</summary>
    /// <returns>An event that happens when there is one, and carries it.</returns>
    public virtual StoreGet Get() => _counter.Get(new StoreGet(_counter.Environment, _counter));
}
