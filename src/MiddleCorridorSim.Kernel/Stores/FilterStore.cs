namespace MiddleCorridorSim.Kernel;

/// <summary>A place for things, where each get says which will do.</summary>
/// <remarks>
/// A get takes the item that came first among those that will do. Gets are served in their order, but one that finds nothing lets those
/// behind it try. Puts are served strictly in their order.
/// </remarks>
public class FilterStore : WatchedStore
{
    private static readonly Func<object, bool> AnyItem = _ => true;

    /// <summary>Makes an empty store.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="capacity">The most items it holds, at least 1.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1.</exception>
    public FilterStore(Simulation environment, int capacity = int.MaxValue)
        : this(environment, [], capacity)
    {
    }

    /// <summary>Makes a store with items in it.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="items">In the order in which they count as having come in.</param>
    /// <param name="capacity">The most items it holds, at least 1.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1, or less than the number of items.</exception>
    public FilterStore(Simulation environment, IEnumerable<object> items, int capacity = int.MaxValue)
        : base(new Counter(environment, new ListShelf(), capacity)) =>
        Counter.Stock(items.Select(item => (item, 1.0)));

    /// <summary>Whether an item is there that will do.</summary>
    /// <param name="filter">Says which will.</param>
    public virtual bool IsAvailable(Func<object, bool> filter) => Counter.Any(filter);

    /// <summary>Puts an item in.</summary>
    /// <param name="item">Not null.</param>
    /// <returns>An event that happens when there is room.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public virtual StorePut Put(object item) => Counter.Put(item);

#nullable disable annotations
    /// <summary>Takes an item out.</summary>
    /// <param name="filter">Says which will do; any if null.</param>
    /// <returns>An event that happens when there is one that will do, and carries it.</returns>
    public virtual FilterStoreGet Get(Func<object, bool> filter = null) =>
        Counter.Get(new FilterStoreGet(Counter.Environment, Counter, filter ?? AnyItem));
#nullable restore annotations
}
