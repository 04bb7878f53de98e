namespace MiddleCorridorSim.Domain.Language;

/// <summary>Marks the case of a <see cref="OneOfAttribute"/> record that is written without its name: <c>5 min</c>, or its fields at once.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BareAttribute : Attribute;
