namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>A mapping that was read without a fault.</summary>
/// <param name="Type">What it was read as.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Value">What it was read into.</param>
/// <param name="References">The ids that its fields name, in the order in which they were read.</param>
internal sealed record BoundPart(Type Type, FieldPath Path, object Value, IReadOnlyList<IdReference> References);
