namespace MiddleCorridorSim.Kernel;

/// <summary>A wish to take an item from a store; happens when there is one, and carries it.</summary>
public class StoreGet : Transfer
{
    /// <summary>Makes a get for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    public StoreGet(Simulation environment, Action<Event> callback)
        : this(environment, (ITransferHome?)null) => AddWaiter(callback);

    internal StoreGet(Simulation environment, ITransferHome? home)
        : base(environment, home)
    {
    }

    private protected sealed override void ServeOthers(ITransferHome home) => home.OnGot();
}
