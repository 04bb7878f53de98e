using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Goes down a path of names in a tree, <c>*</c> standing for every name there, and changes what it leads to.</summary>
/// <remarks>
/// A path goes through the name of a form without saying it: <c>service.mean</c> is the mean of whatever distribution <c>service</c> is.
/// Names that are not there yet are made, but not behind a <c>*</c>.
/// </remarks>
/// <param name="names">The names from the top down.</param>
/// <param name="blame">Where the path is written.</param>
/// <param name="change">Makes the new value of what the path leads to, from the old one or null; null removes it.</param>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class PathWalk(IReadOnlyList<string> names, Place blame, Func<TreeNode?, Type, FieldPath, TreeNode?> change, FaultList faults)
{
    private const string Every = "*";
    private const string Mean = "mean";

    /// <summary>How many values the path has led to.</summary>
    public int Met { get; private set; }

    /// <summary>The tree as changed.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="type">What it will be read as.</param>
    public TreeNode Go(TreeNode tree, Type type)
    {
        int before = faults.Count;
        TreeNode? changed = Step(tree, type, 0, FieldPath.Top);
        if (Met == 0 && faults.Count == before)
        {
            faults.Add(blame, $"expected a path that leads to something, found {TreeScalar.Quote(string.Join('.', names))}.");
        }

        return changed ?? tree;
    }

    private TreeNode? Step(TreeNode? node, Type type, int depth, FieldPath path)
    {
        if (depth == names.Count)
        {
            Met++;
            return change(node, type, path);
        }

        return Forms.Of(type) switch
        {
            Form.Record => InMap(node, depth, path, RecordShape.Of(type).Fields.Select(field => field.Key), name => RecordShape.Of(type).Field(name)?.Type),
            Form.Catalog => InCatalog(node, type, depth, path),
            Form.Union => InUnion(node, type, depth, path),
            Form.Positional => InPositional(node, type, depth, path),
            _ => Stop(node, path, $"a name less: {path} is {Nouns.Of(type)}", []),
        };
    }

    private TreeNode? InCatalog(TreeNode? node, Type type, int depth, FieldPath path)
    {
        TreeMap? map = node as TreeMap;
        Type item = Forms.ItemOf(type);
        bool isNew = map?[names[depth]] is null && names[depth] != Every;
        return isNew && Forms.Of(item) == Form.Record && depth < names.Count - 1
            ? Stop(node, path, $"the name of something in {path}", map?.Keys ?? [], names[depth])
            : InMap(node, depth, path, map?.Keys ?? [], _ => item);
    }

    private TreeNode? InMap(TreeNode? node, int depth, FieldPath path, IEnumerable<string> known, Func<string, Type?> typeOf)
    {
        TreeMap map = node as TreeMap ?? new TreeMap([], blame);
        if (names[depth] == Every)
        {
            foreach (TreeEntry entry in map.Entries)
            {
                map = Changed(map, entry, typeOf(entry.Key), depth, path);
            }

            return map;
        }

        string name = names[depth];
        if (typeOf(name) is not { } type)
        {
            return Stop(node, path, $"a field of {(path.Above is null ? "the file" : path)}", known, name);
        }

        bool isBehindStar = names.Take(depth).Contains(Every);
        TreeEntry old = map.Entry(name) ?? new TreeEntry(name, blame, null!);
        return old.Value is null && isBehindStar && depth < names.Count - 1 ? node : Changed(map, old, type, depth, path);
    }

    private TreeMap Changed(TreeMap map, TreeEntry entry, Type? type, int depth, FieldPath path)
    {
        TreeNode? value = type is null ? entry.Value : Step(entry.Value, type, depth + 1, path.Then(entry.Key));
        return value is null ? map.Without(entry.Key)
            : ReferenceEquals(value, entry.Value) ? map
            : map.With(new TreeEntry(entry.Key, value.Place, value));
    }

    private TreeNode? InUnion(TreeNode? node, Type type, int depth, FieldPath path)
    {
        UnionShape shape = UnionShape.Of(type);
        string name = names[depth];
        if (node is TreeMap map && shape.NamedIn(map) is { } named)
        {
            TreeEntry only = map.Entries[0];
            bool isConsumed = name == named.Key || (named.Shape.Value is not null && IsMean(type, name));
            Type content = isConsumed || named.Shape.Value is null ? TreeTypes.Content(named) : typeof(string);
            return shape.Named(name) is { IsWord: false } other && other != named
                ? Fresh(other, depth, path)
                : Changed(map, only, content, isConsumed ? depth : depth - 1, path);
        }

        if (node is TreeScalar && shape.BareValue?.Shape.Value is { } bare && IsMean(type, name))
        {
            return Step(node, bare.Type, depth + 1, path.Then(name));
        }

        if (shape.Named(name) is { IsWord: false } fresh)
        {
            return Fresh(fresh, depth, path);
        }

        return shape.BareRecord is { } record
            ? Step(node as TreeMap, record.Type, depth, path)
            : Stop(node, path, $"a part of {path}, which is {node?.Described ?? "nothing"}", [], name);
    }

    private TreeMap? Fresh(UnionCase each, int depth, FieldPath path) =>
        Step(null, TreeTypes.Content(each), depth + 1, path.Then(each.Key)) is { } value
            ? new TreeMap([new TreeEntry(each.Key, blame, value)], blame)
            : null;

    private TreeNode? InPositional(TreeNode? node, Type type, int depth, FieldPath path)
    {
        IReadOnlyList<FieldShape> fields = RecordShape.Of(type).Fields;
        int index = fields.ToList().FindIndex(field => field.Key == names[depth]);
        if (index < 0 || node is not TreeList list || index >= list.Items.Count)
        {
            return Stop(node, path, $"a part of {path}", fields.Select(field => field.Key), names[depth]);
        }

        TreeNode? value = Step(list.Items[index], fields[index].Type, depth + 1, path.Then(names[depth]));
        return new TreeList([.. list.Items.Select((item, order) => order == index ? value ?? item : item)], list.Place);
    }

    private TreeNode? Stop(TreeNode? node, FieldPath path, string expected, IEnumerable<string> known, string? found = null)
    {
        string shown = found is null ? $"\"{string.Join('.', names)}\"" : TreeScalar.Quote(found);
        string where = path.Above is null ? "" : $"{path}: ";
        faults.Add(blame, $"{where}expected {expected}, found {shown}.{(found is null ? "" : NearestName.Hint(found, known))}");
        return node;
    }

    private static bool IsMean(Type type, string name) => type == typeof(Distribution) && name == Mean;
}
