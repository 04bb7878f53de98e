namespace MiddleCorridorSim.Kernel;

/// <summary>Happens when the first of its events has happened; at once if it has none.</summary>
public class AnyOf : Condition
{
    /// <summary>Waits for the first of <paramref name="events"/>.</summary>
    /// <param name="environment">The simulation that they all belong to.</param>
    /// <param name="events">May have been processed already.</param>
    public AnyOf(Simulation environment, params Event[] events)
        : this(environment, (IEnumerable<Event>)events)
    {
    }

    /// <summary>Waits for the first of <paramref name="events"/>.</summary>
    /// <param name="environment">The simulation that they all belong to.</param>
    /// <param name="events">May have been processed already.</param>
    public AnyOf(Simulation environment, IEnumerable<Event> events)
        : base(environment, events) => Watch();

    /// <inheritdoc/>
    private protected override bool IsMet() => FiredCount > 0 || EventCount == 0;
}
