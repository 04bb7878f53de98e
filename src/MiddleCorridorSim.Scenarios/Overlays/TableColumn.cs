using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>What a column of a table fills.</summary>
/// <param name="Keys">The names that lead from the thing of the row to the field: <c>line</c>, <c>headway</c>.</param>
/// <param name="Type">The type of the field.</param>
/// <param name="Unit">The unit of its numbers, from the end of the column's name; null where the cells carry their own.</param>
internal sealed record TableColumn(IReadOnlyList<string> Keys, Type Type, string? Unit)
{
    /// <summary>The column of a name such as <c>distance_km</c> or <c>line.headway_min</c>, or null where nothing has this name.</summary>
    /// <param name="type">The type of the things of the table.</param>
    /// <param name="name">The name of the column.</param>
    public static TableColumn? Find(Type type, string name)
    {
        List<string> keys = [];
        string[] parts = name.Split('.');
        foreach (string part in parts[..^1])
        {
            if (Step(type, part) is not { } inner)
            {
                return null;
            }

            keys.Add(part);
            type = inner;
        }

        string last = parts[^1];
        if (Step(type, last) is { } field)
        {
            return new TableColumn([.. keys, last], field, null);
        }

        // distance_km: the longest beginning that is a field, and the rest a unit of it.
        for (int cut = last.LastIndexOf('_'); cut > 0; cut = last.LastIndexOf('_', cut - 1))
        {
            if (Step(type, last[..cut]) is { } whole && UnitSuffix.Find(whole, last[(cut + 1)..]) is { } unit)
            {
                return new TableColumn([.. keys, last[..cut]], whole, unit);
            }
        }

        return null;
    }

    private static Type? Step(Type type, string key) => Forms.Of(type) switch
    {
        Form.Record => RecordShape.Of(type).Field(key)?.Type,
        Form.Catalog => Forms.ItemOf(type),
        Form.Union => UnionShape.Of(type).Named(key) is { } named ? TreeTypes.Content(named) : UnionShape.Of(type).BareRecord?.Shape.Field(key)?.Type,
        _ => null,
    };
}
