using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>One row of a sensitivity file.</summary>
/// <param name="File">The file's name without its ending: sobol, morris, tornado or metamodel.</param>
/// <param name="Series">The response.</param>
/// <param name="Factor">The factor, or the term of a metamodel.</param>
/// <param name="Fields">What the columns after these hold.</param>
public sealed record SensitivityRow(string File, Series Series, string Factor, IReadOnlyList<object?> Fields);
