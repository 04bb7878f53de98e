namespace MiddleCorridorSim.Results.Store;

/// <summary>A replication that the store holds, without its values.</summary>
/// <param name="Scenario">The name of its scenario.</param>
/// <param name="Key">Which one it is.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Fingerprint">The hash over everything observed, in hexadecimal.</param>
/// <param name="Events">Events that the engine handled.</param>
/// <param name="Id">Its row.</param>
public sealed record StoredRun(string Scenario, ReplicationKey Key, long Seed, string Fingerprint, long Events, long Id);
