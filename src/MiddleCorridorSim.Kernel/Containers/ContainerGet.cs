namespace MiddleCorridorSim.Kernel;

/// <summary>A wish to draw an amount from a <see cref="Container"/>; happens when all of it is there.</summary>
public class ContainerGet : Transfer
{
    /// <summary>Makes a get for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    /// <param name="amount">How much.</param>
    public ContainerGet(Simulation environment, Action<Event> callback, double amount)
        : this(environment, (ITransferHome?)null, amount) => AddWaiter(callback);

    internal ContainerGet(Simulation environment, ITransferHome? home, double amount)
        : base(environment, home) => Amount = amount;

    /// <summary>How much.</summary>
    public double Amount { get; }

    private protected sealed override void ServeOthers(ITransferHome home) => home.OnGot();
}
