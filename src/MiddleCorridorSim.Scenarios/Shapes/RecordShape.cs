using System.Collections.Concurrent;
using System.Reflection;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>The fields of a record of the language, in the order of its declaration; inherited ones last.</summary>
/// <remarks>Only properties that can be set are fields: what a record works out itself is not written in files.</remarks>
public sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> s_shapes = new();
    private readonly Dictionary<string, FieldShape> _byKey;

    private RecordShape(Type type)
    {
        Type = type;
        Blank = Activator.CreateInstance(type)!;
        Fields = [.. Properties(type).Select(property => new FieldShape(property, Blank))];
        _byKey = Fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
    }

    /// <summary>The record.</summary>
    public Type Type { get; }

    /// <summary>The record with every field at its default.</summary>
    public object Blank { get; }

    /// <summary>The fields.</summary>
    public IReadOnlyList<FieldShape> Fields { get; }

    /// <summary>The field that stands for the whole record, or null where there is none.</summary>
    public FieldShape? Value => Fields.FirstOrDefault(each => each.IsValue);

    /// <summary>The shape of a record type.</summary>
    /// <param name="type">A record with a constructor without parameters.</param>
    public static RecordShape Of(Type type) => s_shapes.GetOrAdd(type, each => new RecordShape(each));

    /// <summary>The field of that name, or null where there is none.</summary>
    /// <param name="key">The name as written.</param>
    public FieldShape? Field(string key) => _byKey.GetValueOrDefault(key);

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.DeclaringType == type ? 0 : 1)
            .ThenBy(property => property.MetadataToken);
}
