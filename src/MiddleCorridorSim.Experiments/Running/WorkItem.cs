using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Running;

/// <summary>One replication to be done.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Seed">The seed that all replications share, so that scenarios and points meet the same random numbers.</param>
/// <param name="Scenario">Gives the scenario; called by the thread that simulates it.</param>
public sealed record WorkItem(ReplicationKey Key, long Seed, Func<Scenario> Scenario);
