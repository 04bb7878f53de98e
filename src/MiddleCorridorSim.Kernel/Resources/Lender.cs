namespace MiddleCorridorSim.Kernel;

/// <summary>What lends units out to requests: what the desk of a resource and the pool of things have in common.</summary>
internal abstract class Lender(Simulation environment, int capacity) : RequestHome
{
    private ResourceWatch? _watch;

    public Simulation Environment { get; } = environment;

    public int Capacity { get; } = ResourceRules.CheckCapacity(environment, capacity);

    public int InUse { get; protected set; }

    /// <summary>Monitors and When-events; null until one is asked for.</summary>
    public ResourceWatch? WatchIfAny => _watch;

    public ResourceWatch Watch => _watch ??= new ResourceWatch(Environment, Capacity);
}
