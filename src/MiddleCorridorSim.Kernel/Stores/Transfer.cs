namespace MiddleCorridorSim.Kernel;

/// <summary>What every put and get has: who made it, when, and the store or container that it belongs to.</summary>
/// <remarks>
/// Only to write these once: no model names this class. SimSharp has the same members in each of its puts and gets.
/// </remarks>
public abstract class Transfer : Event
{
    private readonly ITransferHome? _home;

    private protected Transfer(Simulation environment, ITransferHome? home)
        : base(environment)
    {
        _home = home;
        State = home is null ? EventStates.None : EventStates.Hooked;
        Time = environment.Now;
        Owner = environment.Active;
    }

    /// <summary>When it was made.</summary>
    public DateTime Time { get; }

#nullable disable annotations
    /// <summary>The process that made it; null if none did.</summary>
    public Process Owner { get; set; }
#nullable restore annotations

    /// <inheritdoc/>
    internal sealed override void ProcessHooked()
    {
        if (!IsProcessed && _home is not null)
        {
            ServeOthers(_home);
        }

        base.ProcessHooked();
    }

    /// <summary>Serves those that wait for what this one has done.</summary>
    private protected abstract void ServeOthers(ITransferHome home);
}
