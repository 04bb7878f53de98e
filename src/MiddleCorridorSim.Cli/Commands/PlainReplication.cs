using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>One replication of the corridor, without logs.</summary>
internal static class PlainReplication
{
    /// <summary>Simulates it.</summary>
    public static long Run(Scenario scenario, long seed, int replication, IObserver observer, CancellationToken cancellation) =>
        new CorridorModel(scenario, seed, replication, observer).Run(cancellation).Events;
}
