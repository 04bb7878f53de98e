namespace MiddleCorridorSim.Model;

/// <summary>What a replication says of itself, besides what the observer was told.</summary>
/// <param name="Events">Events that the engine processed.</param>
public readonly record struct ModelRun(long Events);
