namespace MiddleCorridorSim.Kernel;

/// <summary>A wish to fill an amount into a <see cref="Container"/>; happens when there is room for all of it.</summary>
public class ContainerPut : Event
{
    private readonly ITransferHome? _home;

#nullable disable annotations
    /// <summary>Makes a put for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed.</param>
    /// <param name="amount">How much.</param>
    public ContainerPut(Simulation environment, Action<Event> callback, double amount)
        : this(environment, (ITransferHome)null, amount) => AddWaiter(callback);

    internal ContainerPut(Simulation environment, ITransferHome home, double amount)
        : base(environment)
    {
        _home = home;
        State = home is null ? EventStates.None : EventStates.Hooked;
        Amount = amount;
        Time = environment.Now;
        Owner = environment.Active;
    }

    /// <summary>How much.</summary>
    public double Amount { get; }

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
            _home?.OnPut();
        }

        base.ProcessHooked();
    }
}
