namespace MiddleCorridorSim.Domain.Language;

/// <summary>The section of the scenario that an id must be in, where the type of the id does not say.</summary>
/// <param name="name">The name of the section as written.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SectionAttribute(string name) : Attribute
{
    /// <summary>The name of the section as written.</summary>
    public string Name { get; } = name;
}
