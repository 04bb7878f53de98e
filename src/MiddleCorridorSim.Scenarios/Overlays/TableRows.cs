using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Turns the rows of a table into a tree.</summary>
/// <param name="table">The table.</param>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class TableRows(CsvTable table, FaultList faults)
{
    private const string Id = "id";
    private const char Unread = '#';

    /// <summary>The things of the table by id; a column whose name begins with <c>#</c> is for readers only.</summary>
    /// <param name="type">The type of the things.</param>
    /// <param name="path">The section that they fill.</param>
    public TreeMap Things(Type type, FieldPath path)
    {
        int id = table.Columns.ToList().IndexOf(Id);
        if (id < 0 || Forms.Of(type) != Form.Record)
        {
            faults.Add(table.HeadOf(0), id < 0 ? $"{path}: expected a column \"id\", found none." : $"{path}: expected no table: what it holds has no fields.");
            return new TreeMap([], table.HeadOf(0));
        }

        TableColumn?[] columns = [.. table.Columns.Select((name, index) => Column(type, name, index, path))];
        Dictionary<string, Place> places = new(StringComparer.Ordinal);
        List<TreeEntry> things = [];
        foreach (CsvRow row in table.Rows.TakeWhile(_ => !faults.IsFull))
        {
            string name = row.Cells[id].Trim();
            Place place = new(table.File, row.Line, id + 1);
            if (!places.TryAdd(name, place))
            {
                faults.Add(place, $"{path}: expected each id once, found {TreeScalar.Quote(name)} again; the first is at {places[name]}.");
                continue;
            }

            things.Add(new TreeEntry(name, place, Thing(row, columns, place)));
        }

        return new TreeMap(things, table.HeadOf(0));
    }

    /// <summary>The durations of a column whose name ends in its unit.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="blame">Where the column is named.</param>
    /// <param name="path">The field that names it.</param>
    public TreeList Durations(string name, Place blame, FieldPath path)
    {
        int column = table.Columns.ToList().IndexOf(name);
        string unit = name[(name.LastIndexOf('_') + 1)..];
        if (column < 0)
        {
            string hint = NearestName.Hint(name, table.Columns);
            faults.Add(blame, $"{path}: expected a column of {table.File}, found {TreeScalar.Quote(name)}.{hint} Columns: {string.Join(", ", table.Columns.Take(20))}.");
            return new TreeList([], blame);
        }

        bool hasUnit = QuantityKinds.Of(typeof(TimeSpan))!.Find(unit) is not null;
        return new TreeList(
            [.. table.Rows.Where(row => row.Cells[column].Trim().Length > 0)
                .Select(row => new TreeScalar(WithUnit(row.Cells[column].Trim(), hasUnit ? unit : null), true, new Place(table.File, row.Line, column + 1)))],
            blame);
    }

    private TableColumn? Column(Type type, string name, int index, FieldPath path)
    {
        if (name == Id || name.StartsWith(Unread))
        {
            return null;
        }

        TableColumn? column = TableColumn.Find(type, name);
        if (column is null)
        {
            IEnumerable<string> known = RecordShape.Of(type).Fields.Select(field => field.Key);
            string hint = NearestName.Hint(name, known);
            faults.Add(
                table.HeadOf(index),
                $"{path}: expected a field of {Nouns.OfRecord(type)}, with a unit or without, found the column {TreeScalar.Quote(name)}.{hint} A column for readers only begins with #.");
        }

        return column;
    }

    private TreeMap Thing(CsvRow row, TableColumn?[] columns, Place place)
    {
        TreeMap thing = new([], place);
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { } column && row.Cells[i].Trim() is { Length: > 0 } text)
            {
                thing = Put(thing, column.Keys, Cell(text, column, new Place(table.File, row.Line, i + 1)));
            }
        }

        return thing;
    }

    private static TreeMap Put(TreeMap map, IReadOnlyList<string> keys, TreeNode value)
    {
        TreeMap under = map[keys[0]] as TreeMap ?? new TreeMap([], value.Place);
        return map.With(new TreeEntry(keys[0], value.Place, keys.Count == 1 ? value : Put(under, [.. keys.Skip(1)], value)));
    }

    // A cell holds a single value, a list with semicolons, or anything as YAML writes it in brackets.
    private TreeNode Cell(string text, TableColumn column, Place place)
    {
        Form form = Forms.Of(column.Type);
        if (form == Form.List && !text.StartsWith('['))
        {
            return new TreeList([.. text.Split(';').Select(item => new TreeScalar(item.Trim(), true, place))], place);
        }

        if (form is not Form.Text && text[0] is '[' or '{')
        {
            FaultList inner = new();
            TreeNode? node = YamlTree.Read(text, new Place(place.File, 1, 1), inner);
            foreach (Fault fault in inner.Sorted)
            {
                faults.Add(place, fault.Message);
            }

            return node is null ? new TreeScalar(text, true, place) : new Tables(faults).Expand(node.MovedTo(place), column.Type, FieldPath.Top);
        }

        return new TreeScalar(WithUnit(text, column.Unit), true, place);
    }

    private static string WithUnit(string text, string? unit) =>
        unit is not null && (char.IsDigit(text[^1]) || text[^1] == '.') ? $"{text} {unit}" : text;
}
