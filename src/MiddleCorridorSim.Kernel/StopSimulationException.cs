namespace MiddleCorridorSim.Kernel;

/// <summary>Thrown by a process or callback to end the run at once; <see cref="Simulation.Run(Event)"/> catches it and returns its value.</summary>
/// <param name="value">What the run returns.</param>
#nullable disable annotations
#pragma warning disable CA1032, RCS1194 // SimSharp offers this one constructor: a stop has no message.
public class StopSimulationException(object value) : Exception
#pragma warning restore CA1032, RCS1194
{
    /// <summary>What the run returns.</summary>
    public object Value { get; } = value;
}
