using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>What a railway must know of a train that runs on it.</summary>
public interface ITrain
{
    /// <summary>Its name in traces and error messages.</summary>
    string Name { get; }

    /// <summary>Its place at meets and in queues; smaller numbers first.</summary>
    int Priority { get; }

    /// <summary>The key of its random streams, unlike that of every other run of a train.</summary>
    ulong Key { get; }

    /// <summary>Factor on its running times, on lines that it enters now.</summary>
    double Slowness => 1;

    /// <summary>The fastest it runs; null: as fast as the line allows.</summary>
    Speed? TopSpeed { get; }

    /// <summary>Whether the last line that it asked for refused it: the route was closed while it waited before it.</summary>
    bool IsRefused { get; set; }
}
