namespace MiddleCorridorSim.Kernel;

/// <summary>A wish to put an item into a store; happens when there is room for it.</summary>
/// <remarks>Its value is the item while it waits, and null once it is granted.</remarks>
public class StorePut : Transfer
{
    /// <summary>Makes a put for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    /// <param name="value">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public StorePut(Simulation environment, Action<Event> callback, object value)
        : this(environment, (ITransferHome?)null, value) => AddWaiter(callback);

    internal StorePut(Simulation environment, ITransferHome? home, object value, double priority = 1)
        : base(environment, home)
    {
        RawValue = value
            ?? throw new ArgumentNullException(nameof(value), "expected an item to put into a store, found null. A store holds things.");
        Priority = priority;
    }

    /// <summary>Of the item, in a store that knows priorities.</summary>
    internal double Priority { get; }

    private protected sealed override void ServeOthers(ITransferHome home) => home.OnPut();
}
