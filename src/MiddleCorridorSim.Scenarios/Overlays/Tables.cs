using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Puts the contents of CSV tables into a tree: <c>data:</c> of catalogs, and the columns that <c>empirical</c> names.</summary>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class Tables(FaultList faults)
{
    private const string Data = "data";
    private readonly Dictionary<string, CsvTable?> _read = new(StringComparer.Ordinal);

    /// <summary>The tree with what its tables hold; what it writes itself comes before rows.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="type">What it will be read as.</param>
    /// <param name="path">The names that lead here.</param>
    public TreeNode Expand(TreeNode node, Type type, FieldPath path)
    {
        Form form = Forms.Of(type);
        switch (node)
        {
            case TreeMap map when form is Form.Record or Form.Catalog or Form.Union:
                TreeMap inner = Inside(form == Form.Catalog ? map.Without(Data) : map, type, path);
                return form == Form.Catalog && map[Data] is { } data ? WithRows(data, inner, type, path) : inner;
            case TreeList list when form == Form.List:
                return new TreeList([.. list.Items.Select(item => Expand(item, Forms.ItemOf(type), path))], list.Place);
            case TreeScalar scalar when form == Form.Observed && !scalar.IsNull:
                return Column(scalar, path);
            default:
                return node;
        }
    }

    private TreeMap Inside(TreeMap map, Type type, FieldPath path) => new(
        [.. map.Entries.Select(entry => TreeTypes.Child(type, map, entry.Key) is { } child
            ? entry with { Value = Expand(entry.Value, child, path.Then(entry.Key)) }
            : entry)],
        map.Place);

    private TreeMap WithRows(TreeNode data, TreeMap written, Type type, FieldPath path)
    {
        IEnumerable<TreeNode> files = data is TreeList list ? list.Items : [data];
        TreeMap rows = new([], written.Place);
        foreach (TreeNode file in files)
        {
            if (file is not TreeScalar { IsNull: false } scalar)
            {
                faults.Add(file.Place, $"{path}.data: expected the name of a CSV table, found {file.Described}.");
            }
            else if (Table(scalar.Text, scalar.Place) is { } table)
            {
                rows = (TreeMap)new Merge(faults).Of(rows, new TableRows(table, faults).Things(Forms.ItemOf(type), path), type, path);
            }
        }

        // A null that removes no row may remove something of the file below.
        TreeEntry[] kept = [.. written.Entries.Where(entry => entry.Value.IsNull && rows[entry.Key] is null)];
        TreeMap merged = (TreeMap)new Merge(faults).Of(rows, written.Without([.. kept.Select(entry => entry.Key)]), type, path);
        return new TreeMap([.. merged.Entries, .. kept], written.Place);
    }

    private CsvTable? Table(string name, Place place)
    {
        string file = Paths.Beside(place.File, name);
        if (!_read.TryGetValue(file, out CsvTable? table))
        {
            table = CsvTable.Read(file, place, faults);
            _read.Add(file, table);
        }

        return table;
    }

    private TreeNode Column(TreeScalar scalar, FieldPath path)
    {
        string[] parts = scalar.Text.Split('#');
        if (parts.Length != 2)
        {
            faults.Add(scalar.Place, $"{path}: expected a column of a CSV table, as FILE#COLUMN, found {scalar.Described}.");
            return scalar;
        }

        int before = faults.Count;
        TreeList values = new([], scalar.Place);
        if (Table(parts[0], scalar.Place) is { } table)
        {
            values = new TableRows(table, faults).Durations(parts[1], scalar.Place, path);
        }

        if (values.Items.Count == 0 && faults.Count == before)
        {
            faults.Add(scalar.Place, $"{path}: expected observed durations, found none in column {TreeScalar.Quote(parts[1])}.");
        }

        return new TreeMap(
            [new(ObservedReader.Reference, scalar.Place, scalar), new(ObservedReader.Values, scalar.Place, values)], scalar.Place);
    }
}
