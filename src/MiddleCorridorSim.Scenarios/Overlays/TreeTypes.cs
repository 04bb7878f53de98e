using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Says what type the parts of a tree will be read as.</summary>
internal static class TreeTypes
{
    /// <summary>The type of a key's value, or null where the key is unknown.</summary>
    /// <param name="type">The type that the mapping will be read as.</param>
    /// <param name="map">The mapping.</param>
    /// <param name="key">The key.</param>
    public static Type? Child(Type? type, TreeMap map, string key) => type is null ? null : Forms.Of(type) switch
    {
        Form.Record => RecordShape.Of(type).Field(key)?.Type,
        Form.Catalog => Forms.ItemOf(type),
        Form.Union => OfUnion(UnionShape.Of(type), map, key),
        _ => null,
    };

    /// <summary>The type that stands behind the name of a case: its value's, or its own.</summary>
    /// <param name="each">The case.</param>
    public static Type Content(UnionCase each) => each.Shape.Value?.Type ?? each.Type;

    private static Type? OfUnion(UnionShape shape, TreeMap map, string key) =>
        shape.NamedIn(map) is { } named ? Content(named) : shape.BareRecord?.Shape.Field(key)?.Type;
}
