using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>An id that a field names, to be looked up once everything is read.</summary>
/// <param name="Type">The type of the id.</param>
/// <param name="Section">The section that it must be in, where the type does not say.</param>
/// <param name="Value">The id as written.</param>
/// <param name="Path">The field that names it.</param>
/// <param name="Place">Where it is written.</param>
public sealed record IdReference(Type Type, string? Section, string Value, FieldPath Path, Place Place);
