using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>A model to be timed; made afresh for each run.</summary>
public interface IBenchModel
{
    /// <summary>What it is.</summary>
    string Name { get; }

    /// <summary>About how many events wait for a later time.</summary>
    int Waiting { get; }

    /// <summary>Runs it to its end.</summary>
    /// <returns>The simulation, for its number of events.</returns>
    Simulation Run();
}
