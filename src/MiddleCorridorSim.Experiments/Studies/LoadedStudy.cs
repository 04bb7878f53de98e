using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A study file as loaded.</summary>
/// <param name="Study">The study; null where there is any fault.</param>
/// <param name="ScenarioPath">The scenario file.</param>
/// <param name="Base">The scenario without any factor set; null where it could not be loaded.</param>
/// <param name="Hash">A hash over study and scenario.</param>
/// <param name="Faults">What is wrong.</param>
public sealed record LoadedStudy(Study? Study, string ScenarioPath, LoadedScenario? Base, string Hash, IReadOnlyList<Fault> Faults);
