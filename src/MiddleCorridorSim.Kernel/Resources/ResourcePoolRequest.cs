namespace MiddleCorridorSim.Kernel;

/// <summary>A wish for one of the things of a <see cref="ResourcePool"/> that will do; happens when it is granted, and carries it.</summary>
public class ResourcePoolRequest : Request
{
#nullable disable annotations
    /// <summary>Makes a request for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed; may be null.</param>
    /// <param name="disposeCallback">Called on <see cref="Request.Dispose"/>; may be null.</param>
    /// <param name="filter">Says which things will do.</param>
    public ResourcePoolRequest(Simulation environment, Action<Event> callback, Action<Event> disposeCallback, Func<object, bool> filter)
        : base(environment, callback, disposeCallback) => Filter = filter;
#nullable restore annotations

    internal ResourcePoolRequest(Simulation environment, RequestHome home, Func<object, bool> filter)
        : base(environment, home) => Filter = filter;

    /// <summary>Says which things will do.</summary>
    public Func<object, bool> Filter { get; }
}
