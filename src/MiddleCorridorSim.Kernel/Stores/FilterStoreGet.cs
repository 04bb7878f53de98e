namespace MiddleCorridorSim.Kernel;

/// <summary>A wish to take an item that a filter accepts; happens when there is one, and carries it.</summary>
public class FilterStoreGet : StoreGet
{
    /// <summary>Makes a get for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    /// <param name="filter">Says which items will do.</param>
    public FilterStoreGet(Simulation environment, Action<Event> callback, Func<object, bool> filter)
        : base(environment, callback) => Filter = filter;

    internal FilterStoreGet(Simulation environment, ITransferHome home, Func<object, bool> filter)
        : base(environment, home) => Filter = filter;

    /// <summary>Says which items will do.</summary>
    public Func<object, bool> Filter { get; }
}
