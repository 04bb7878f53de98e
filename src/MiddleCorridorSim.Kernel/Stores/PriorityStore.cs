namespace MiddleCorridorSim.Kernel;

/// <summary>A place for things, which are taken out by priority and, within a priority, in the order they came in.</summary>
/// <remarks>Puts and gets are each served in their order.</remarks>
public class PriorityStore : WatchedStore
{
    /// <summary>Makes an empty store.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="capacity">The most items it holds, at least 1.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1.</exception>
    public PriorityStore(Simulation environment, int capacity = int.MaxValue)
        : this(environment, [], [], capacity)
    {
    }

    /// <summary>Makes a store with items in it.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="items">What it holds at first.</param>
    /// <param name="priorities">Of each item, smaller is taken first; at least as many as there are items.</param>
    /// <param name="capacity">The most items it holds, at least 1.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1 or than the number of items, or there are fewer
    /// priorities than items.</exception>
    public PriorityStore(
        Simulation environment,
        IEnumerable<object> items,
        IEnumerable<double> priorities,
        int capacity = int.MaxValue)
        : base(new Counter(environment, new PriorityShelf(), capacity))
    {
        object[] all = [.. items];
        Counter.Stock(all.Zip(priorities));
        if (Counter.Count != all.Length)
        {
            throw KernelFault.Argument(environment, "a priority for each item", "fewer priorities than items", "Give one each.", nameof(priorities));
        }
    }

    /// <summary>Puts an item in.</summary>
    /// <param name="item">Not null.</param>
    /// <param name="priority">Smaller is taken first.</param>
    /// <returns>An event that happens when there is room.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="priority"/> is not a number.</exception>
    public virtual StorePut Put(object item, double priority = 1) =>
        Counter.Put(item, ResourceRules.CheckPriority(Counter.Environment, priority));

    /// <summary>Takes an item out.</summary>
    /// <returns>An event that happens when there is one, and carries it.</returns>
    public virtual StoreGet Get() => Counter.Get(new StoreGet(Counter.Environment, Counter));
}
