namespace MiddleCorridorSim.Kernel;

/// <summary>Happens when all of its events have happened; at once if it has none.</summary>
public class AllOf : Condition
{
    /// <summary>Waits for all of <paramref name="events"/>.</summary>
    /// <param name="environment">The simulation that they all belong to.</param>
    /// <param name="events">May have been processed already.</param>
    public AllOf(Simulation environment, params Event[] events)
        : this(environment, (IEnumerable<Event>)events)
    {
    }

    /// <summary>Waits for all of <paramref name="events"/>.</summary>
    /// <param name="environment">The simulation that they all belong to.</param>
    /// <param name="events">May have been processed already.</param>
    public AllOf(Simulation environment, IEnumerable<Event> events)
        : base(environment, events) => Watch();

    /// <inheritdoc/>
    private protected override bool IsMet() => FiredCount == EventCount;
}
