namespace MiddleCorridorSim.Results.Store;

/// <summary>Which replication: of which scenario, at which design point.</summary>
/// <param name="Scenario">The scenario, by its place in the store from 0.</param>
/// <param name="Point">The design point; 0 where nothing is swept.</param>
/// <param name="Replication">The number of the replication, from 1.</param>
public readonly record struct ReplicationKey(int Scenario, long Point, int Replication);
