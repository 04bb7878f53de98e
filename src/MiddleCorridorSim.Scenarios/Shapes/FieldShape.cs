using System.Reflection;
using System.Runtime.CompilerServices;
using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>One field of a record of the language.</summary>
/// <param name="property">The property that it fills.</param>
/// <param name="blank">A record with every field at its default.</param>
public sealed class FieldShape(PropertyInfo property, object blank)
{
    /// <summary>The property that it fills.</summary>
    public PropertyInfo Property { get; } = property;

    /// <summary>The name as written.</summary>
    public string Key { get; } = Words.KeyOf(property);

    /// <summary>The type of its value; never a <see cref="Nullable{T}"/>.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>Whether it must be given.</summary>
    public bool Required { get; } = property.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>Whether it stands for its whole record.</summary>
    public bool IsValue { get; } = property.IsDefined(typeof(ValueAttribute));

    /// <summary>The range of its numbers, or null for any.</summary>
    public BoundsAttribute? Bounds { get; } = property.GetCustomAttribute<BoundsAttribute>();

    /// <summary>The number of items that its list must have, or null for any.</summary>
    public int? Length { get; } = property.GetCustomAttribute<LengthAttribute>()?.Count;

    /// <summary>The section that its id must be in, where the type of the id does not say.</summary>
    public string? Section { get; } = property.GetCustomAttribute<SectionAttribute>()?.Name;

    /// <summary>Its value where it is not given; null for none.</summary>
    public object? Default { get; } = property.GetValue(blank);

    /// <summary>The sentence that explains it.</summary>
    public string Summary => Summaries.Of(Property);
}
