namespace MiddleCorridorSim.Kernel;

/// <summary>A wish to put an item into a store; happens when there is room for it.</summary>
/// <remarks>Its value is the item while it waits, and null once it is granted.</remarks>
public class StorePut : Event
{
    private readonly ITransferHome? _home;

#nullable disable annotations
    /// <summary>Makes a put for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    /// <param name="value">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public StorePut(Simulation environment, Action<Event> callback, object value)
        : this(environment, (ITransferHome)null, value) => AddWaiter(callback);

    internal StorePut(Simulation environment, ITransferHome home, object value, double priority = 1)
        : base(environment)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value), "expected an item to put into a store, found null. A store holds things.");
        }

        _home = home;
        State = home is null ? EventStates.None : EventStates.Hooked;
        RawValue = value;
        Priority = priority;
        Time = environment.Now;
        Owner = environment.Active;
    }

    /// <summary>When it was made.</summary>
    public DateTime Time { get; }

    /// <summary>The process that made it; null if none did.</summary>
    public Process Owner { get; set; }
#nullable restore annotations

    /// <summary>Of the item, in a store that knows priorities.</summary>
    internal double Priority { get; }

    /// <inheritdoc/>
    internal override void ProcessHooked()
    {
        if (!IsProcessed)
        {
            _home?.OnPut();
        }

        base.ProcessHooked();
    }
}
