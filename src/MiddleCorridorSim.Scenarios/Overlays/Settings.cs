using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Lays settings <c>PATH=VALUE</c> over a tree: <c>routes.trip=open</c>, <c>flows.*.rate=4 /h</c>.</summary>
/// <param name="root">The record that the tree describes.</param>
/// <param name="tables">Reads tables that a value names.</param>
/// <param name="merge">Lays a value over what was there.</param>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class Settings(Type root, Tables tables, Merge merge, FaultList faults)
{
    /// <summary>The tree with one setting; the tree itself after a fault.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="set"><c>PATH=VALUE</c>, the value as in a file; <c>null</c> removes.</param>
    public TreeMap Apply(TreeMap tree, string set)
    {
        Place place = Place.WholeOf(Paths.CommandLine + set);
        int equals = set.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            faults.Add(place, $"expected PATH=VALUE such as routes.trip=open, found {TreeScalar.Quote(set)}.");
            return tree;
        }

        if (Value(set[(equals + 1)..].Trim(), place) is not { } value)
        {
            return tree;
        }

        PathWalk walk = new(
            set[..equals].Trim().Split('.'),
            place,
            (old, type, path) => value.IsNull ? null : merge.Of(old, tables.Expand(value, type, path), type, path),
            faults);
        return walk.Go(tree, root) as TreeMap ?? tree;
    }

    private TreeNode? Value(string text, Place place)
    {
        FaultList inner = new();
        TreeNode? value = YamlTree.Read(text, new Place(place.File, 1, 1), inner);
        foreach (Fault fault in inner.Sorted)
        {
            faults.Add(place, fault.Message);
        }

        return value?.MovedTo(place);
    }
}
