namespace MiddleCorridorSim.Kernel;

/// <summary>An event that happens by itself when a span of time has passed.</summary>
/// <remarks>
/// It stands in the event list from the moment it is made. When the only process that waited for it is interrupted, it may leave
/// the list early; whoever waits for it again still finds it at the instant it was made for.
/// </remarks>
public sealed class Timeout : Event
{
#nullable disable annotations
    /// <summary>Makes a timeout that happens <paramref name="delay"/> from now.</summary>
    /// <param name="environment">The simulation in whose event list it stands.</param>
    /// <param name="delay">From now; zero is allowed.</param>
    /// <param name="value">What it carries.</param>
    /// <param name="isOk">Whether it succeeds; if not, whoever waits faults.</param>
    /// <param name="priority">Smaller happens first among events due together.</param>
    /// <exception cref="ArgumentException"><paramref name="delay"/> is negative or leads beyond the calendar.</exception>
    public Timeout(Simulation environment, TimeSpan delay, object value = null, bool isOk = true, int priority = 0)
        : base(environment)
    {
        State = EventStates.Plain | EventStates.Triggered | (isOk ? EventStates.Ok : EventStates.None);
        RawValue = value;
        environment.Schedule(delay, this, priority);
    }
#nullable restore annotations

    /// <summary>The plain case: succeeds, carries nothing.</summary>
    internal Timeout(Simulation environment)
        : base(environment) => State = EventStates.Plain | EventStates.Triggered | EventStates.Ok;
}
