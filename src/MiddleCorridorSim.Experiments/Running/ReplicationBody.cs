using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Experiments.Running;

/// <summary>Simulates one replication and reports to an observer.</summary>
/// <remarks>Called by several threads at once, each with its own observer; what it draws depends on scenario, seed and replication only.</remarks>
/// <param name="scenario">What is simulated.</param>
/// <param name="seed">The seed that all replications share.</param>
/// <param name="replication">The number of the replication, from 1.</param>
/// <param name="observer">Takes note of what happens.</param>
/// <param name="cancellation">Stops the replication soon after it is cancelled, by an <see cref="OperationCanceledException"/>.</param>
/// <returns>Events that the engine handled.</returns>
public delegate long ReplicationBody(Scenario scenario, long seed, int replication, IObserver observer, CancellationToken cancellation);
