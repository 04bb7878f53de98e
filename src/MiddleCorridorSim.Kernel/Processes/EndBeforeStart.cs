namespace MiddleCorridorSim.Kernel;

/// <summary>Stands in the event list for the end of a process that itself still stands there for its start.</summary>
/// <remarks>Only for a process that is ended from outside, or by an interrupt of smaller priority, before its start is due.</remarks>
internal sealed class EndBeforeStart : Event
{
    private readonly Event _process;

    public EndBeforeStart(Event process)
        : base(process.Environment)
    {
        _process = process;
        State = EventStates.Triggered | EventStates.Hooked;
    }

    /// <inheritdoc/>
    internal override void ProcessHooked() => _process.ProcessNow();
}
