namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a field in a scenario file, where it is not the property's name in snake_case.</summary>
/// <param name="name">The name as written.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Field)]
public sealed class KeyAttribute(string name) : Attribute
{
    /// <summary>The name as written.</summary>
    public string Name { get; } = name;
}
