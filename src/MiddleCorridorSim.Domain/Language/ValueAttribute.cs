namespace MiddleCorridorSim.Domain.Language;

/// <summary>Marks the one field that stands for its whole record: <c>{exponential: 6 min}</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ValueAttribute : Attribute;
