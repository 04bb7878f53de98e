using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Reads a file with all that it extends and all tables that they name, into one tree.</summary>
/// <remarks>In the tree every value stands where it was last written; nulls, <c>extends</c> and <c>data</c> are gone.</remarks>
/// <param name="type">The record that the file describes.</param>
/// <param name="faults">Gets what is wrong.</param>
public sealed class Resolver(Type type, FaultList faults)
{
    private const string Extends = "extends";
    private readonly Tables _tables = new(faults);
    private readonly Merge _merge = new(faults);

    /// <summary>The tree of a file, or null after a fault.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sets">Settings <c>PATH=VALUE</c> to lay over it.</param>
    public TreeMap? Resolve(string path, IReadOnlyList<string> sets)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sets);
        return Chain(path, Place.WholeOf(path), []) is { } tree ? Change(tree, sets) : null;
    }

    /// <summary>A resolved tree with settings laid over it.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="sets">Settings <c>PATH=VALUE</c> or <c>PATH*=FACTOR</c>, in order.</param>
    public TreeMap Change(TreeMap tree, IReadOnlyList<string> sets)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(sets);
        Settings settings = new(type, _tables, _merge, faults);
        foreach (string set in sets)
        {
            tree = settings.Apply(tree, set);
        }

        return tree;
    }

    private TreeMap? Chain(string path, Place blame, IReadOnlyList<string> above)
    {
        string full = Path.GetFullPath(path.Length == 0 ? "." : path);
        if (above.Contains(full) || above.Count > FileLimits.Levels)
        {
            faults.Add(blame, above.Contains(full)
                ? $"extends: expected another file, found {TreeScalar.QuoteFile(path)}, which leads back to itself."
                : $"extends: expected at most {FileLimits.Levels} files that extend each other, found more.");
            return null;
        }

        if (Read(path, blame) is not { } map)
        {
            return null;
        }

        TreeNode own = _tables.Expand(map.Without(Extends), type, FieldPath.Top);
        TreeMap? below = null;
        if (map[Extends] is { } extends)
        {
            below = Below(extends, path, [.. above, full]);
            if (below is null)
            {
                return null;
            }
        }

        return (TreeMap)_merge.Of(below, own, type, FieldPath.Top);
    }

    private TreeMap? Below(TreeNode extends, string path, IReadOnlyList<string> above)
    {
        if (extends is TreeScalar { IsNull: false } scalar)
        {
            return Chain(Paths.Beside(path, scalar.Text), scalar.Place, above);
        }

        faults.Add(extends.Place, $"extends: expected the name of one file, found {extends.Described}.");
        return null;
    }

    private TreeMap? Read(string path, Place blame)
    {
        if (TextFile.Read(path, $"{Nouns.OfRecord(type)} file", blame, FileLimits.YamlBytes, faults) is not { } text
            || YamlTree.Read(text, new Place(path, 1, 1), faults) is not { } node)
        {
            return null;
        }

        if (node is TreeMap map)
        {
            return map;
        }

        faults.Add(node.Place, $"expected a mapping of fields, as in \"name: my scenario\", found {node.Described}.");
        return null;
    }
}
