namespace MiddleCorridorSim.Kernel;

/// <summary>A place for things, which are taken out in the order they came in.</summary>
/// <remarks>Puts wait while there is no room, gets while there is no item; both are served in their order.</remarks>
public class Store : WatchedStore
{
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
        : base(new Counter(environment, new QueueShelf(), capacity)) =>
        Counter.Stock(items.Select(item => (item, 1.0)));

    /// <summary>Puts an item in.</summary>
    /// <param name="item">Not null.</param>
    /// <returns>An event that happens when there is room.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public virtual StorePut Put(object item) => Counter.Put(item);

    /// <summary>Takes an item out.</summary>
    /// <returns>An event that happens when there is one, and carries it.</returns>
    public virtual StoreGet Get() => Counter.Get(new StoreGet(Counter.Environment, Counter));
}
