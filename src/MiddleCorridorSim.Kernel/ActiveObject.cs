namespace MiddleCorridorSim.Kernel;

/// <summary>A base for things that live in a simulation and need it at hand.</summary>
/// <typeparam name="T">The simulation, or a class derived from it.</typeparam>
/// <param name="environment">The simulation.</param>
public abstract class ActiveObject<T>(T environment)
    where T : Simulation
{
    /// <summary>The simulation in which the object lives.</summary>
    protected T Environment { get; } = environment;
}
