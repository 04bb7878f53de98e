namespace MiddleCorridorSim.Kernel;

/// <summary>A wish to fill an amount into a <see cref="Container"/>; happens when there is room for all of it.</summary>
public class ContainerPut : Transfer
{
    /// <summary>Makes a put for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    /// <param name="amount">How much.</param>
    public ContainerPut(Simulation environment, Action<Event> callback, double amount)
        : this(environment, (ITransferHome?)null, amount) => AddWaiter(callback);

    internal ContainerPut(Simulation environment, ITransferHome? home, double amount)
        : base(environment, home) => Amount = amount;

    /// <summary>How much.</summary>
    public double Amount { get; }

    private protected sealed override void ServeOthers(ITransferHome home) => home.OnPut();
}
