using MiddleCorridorSim.Domain;

namespace MiddleCorridorSim.Results.Store;

/// <summary>A scenario as the store keeps it.</summary>
/// <param name="Scenario">What is simulated.</param>
/// <param name="Hash">A hash over the scenario as resolved.</param>
/// <param name="ResolvedYaml">The scenario as one file that runs by itself.</param>
public sealed record StoredScenario(Scenario Scenario, string Hash, string ResolvedYaml);
