namespace MiddleCorridorSim.Kernel;

/// <summary>A wish to take an item from a store; happens when there is one, and carries it.</summary>
public class StoreGet : Event
{
    private readonly ITransferHome? _home;

#nullable disable annotations
    /// <summary>Makes a get for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    public StoreGet(Simulation environment, Action<Event> callback)
        : this(environment, (ITransferHome)null) => AddWaiter(callback);

    internal StoreGet(Simulation environment, ITransferHome home)
        : base(environment)
    {
        _home = home;
        State = home is null ? EventStates.None : EventStates.Hooked;
        Time = environment.Now;
        Owner = environment.Active;
    }

    /// <summary>When it was made.</summary>
    public DateTime Time { get; }

    /// <summary>The process that made it; null if none did.</summary>
    public Process Owner { get; set; }
#nullable restore annotations

    /// <inheritdoc/>
    internal override void ProcessHooked()
    {
        if (!IsProcessed)
        {
            _home?.OnGot();
        }

        base.ProcessHooked();
    }
}
