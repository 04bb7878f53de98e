namespace MiddleCorridorSim.Kernel;

/// <summary>The start of a process as an event: made only for whoever asks for the target of a process that has not started.</summary>
/// <remarks>The process itself stands in the event list for its start and processes this event when its turn comes.</remarks>
internal sealed class Start : Event
{
    public Start(Process process)
        : base(process.Environment)
    {
        State = EventStates.Triggered | EventStates.Ok;
        AddWaiter(process);
    }
}
