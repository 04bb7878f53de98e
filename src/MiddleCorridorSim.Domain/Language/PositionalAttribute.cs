namespace MiddleCorridorSim.Domain.Language;

/// <summary>Marks a record that is written as a list of its fields in order of declaration: <c>[10 min, 0.8]</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PositionalAttribute : Attribute;
