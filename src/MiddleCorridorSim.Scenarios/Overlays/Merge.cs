using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Lays one tree over another: mappings merge key by key, lists and scalars replace, <c>null</c> removes.</summary>
/// <remarks>Where a value has several forms, another form replaces: <c>{exponential: 6 min}</c> and <c>{gamma: ...}</c> do not mix.</remarks>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class Merge(FaultList faults)
{
    /// <summary>The upper tree over the lower one.</summary>
    /// <param name="below">The lower tree; null for none.</param>
    /// <param name="above">The upper tree.</param>
    /// <param name="type">What the tree will be read as; null where that is not known.</param>
    /// <param name="path">The names that lead here.</param>
    public TreeNode Of(TreeNode? below, TreeNode above, Type? type, FieldPath path)
    {
        if (above is not TreeMap over)
        {
            return above;
        }

        TreeMap? under = below is TreeMap map && SameForm(map, over, type) ? map : null;
        List<TreeEntry> entries = [.. under?.Entries ?? []];
        Dictionary<string, int> positions = entries.Select((entry, index) => (entry.Key, index)).ToDictionary(StringComparer.Ordinal);
        HashSet<string> removed = [];
        foreach (TreeEntry entry in over.Entries)
        {
            FieldPath inner = path.Then(entry.Key);
            if (entry.Value.IsNull && IsRemoval(under, entry, type, inner))
            {
                removed.Add(entry.Key);
            }
            else if (positions.TryGetValue(entry.Key, out int position))
            {
                entries[position] = entry with { Value = Of(entries[position].Value, entry.Value, TreeTypes.Child(type, over, entry.Key), inner) };
            }
            else
            {
                entries.Add(entry with { Value = Of(null, entry.Value, TreeTypes.Child(type, over, entry.Key), inner) });
            }
        }

        return new TreeMap([.. entries.Where(entry => !removed.Contains(entry.Key))], over.Place);
    }

    private static bool SameForm(TreeMap below, TreeMap above, Type? type) =>
        type is null || Forms.Of(type) != Form.Union
        || ReferenceEquals(UnionShape.Of(type).NamedIn(below), UnionShape.Of(type).NamedIn(above));

    // A null of an unknown field stays, so that the binder can tell that the field is unknown.
    private bool IsRemoval(TreeMap? under, TreeEntry entry, Type? type, FieldPath path)
    {
        if (under?[entry.Key] is not null || type is null)
        {
            return true;
        }

        Form form = Forms.Of(type);
        if (form == Form.Catalog)
        {
            string hint = NearestName.Hint(entry.Key, under?.Keys ?? []);
            faults.Add(entry.KeyPlace, $"{path}: expected something to remove, found nothing of this name.{hint}");
            return true;
        }

        return form == Form.Record && RecordShape.Of(type).Field(entry.Key) is not null;
    }
}
