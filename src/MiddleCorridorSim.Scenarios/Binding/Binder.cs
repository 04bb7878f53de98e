using System.Collections;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>Fills records of the language from a tree, telling every fault and where it is.</summary>
/// <remarks>Knows no record by name: all that it does follows from types and attributes. What is not given keeps its default.</remarks>
/// <param name="faults">Gets what is wrong.</param>
/// <param name="usdPerEuro">What a euro is worth in US dollars; null where amounts in euros are refused.</param>
public sealed class Binder(FaultList faults, double? usdPerEuro = null)
{
    private readonly LeafReader _leaves = new(usdPerEuro);
    private readonly List<IdReference> _references = [];

    /// <summary>What is known already of parts of the tree, if anything.</summary>
    internal BoundParts? Known { get; init; }

    /// <summary>Gets what the mappings are read into, if anybody asks.</summary>
    internal BoundParts? Kept { get; init; }

    /// <summary>The ids that fields name, in the order in which they were read.</summary>
    public IReadOnlyList<IdReference> References => _references;

    /// <summary>A record filled from <paramref name="node"/>, or null after a fault.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="node">The tree, without nulls and data tables: as <see cref="Overlays.Resolver"/> leaves it.</param>
    /// <returns>The record, or null where something is wrong; then there is at least one fault more.</returns>
    public T? Bind<T>(TreeNode node)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(node);
        int before = faults.Count;
        object? bound = Value(node, typeof(T), null, FieldPath.Top);
        return faults.Count == before ? (T?)bound : null;
    }

    private object? Value(TreeNode node, Type type, FieldShape? field, FieldPath path) => Forms.Of(type) switch
    {
        Form.Record => Part(node, type, path, Record),
        Form.Union => Union(node, type, field, path),
        Form.Positional => Positional(node, type, path),
        Form.Catalog => Part(node, type, path, Catalog),
        Form.List => List(node, type, field, path),
        Form.Observed => Observed(node, path),
        _ => Leaf(node, type, field, path),
    };

    private object? Part(TreeNode node, Type type, FieldPath path, Func<TreeNode, Type, FieldPath, object?> read)
    {
        if (node is TreeMap same && Known?.Find(same, type, path) is { } known)
        {
            _references.AddRange(known.References);
            return known.Value;
        }

        int references = _references.Count;
        int before = faults.Count;
        object? value = read(node, type, path);
        if (Kept is not null && node is TreeMap map && value is not null && faults.Count == before)
        {
            Kept.Keep(map, new BoundPart(type, path, value, _references.GetRange(references, _references.Count - references)));
        }

        return value;
    }

    private object? Leaf(TreeNode node, Type type, FieldShape? field, FieldPath path)
    {
        if (node is not TreeScalar scalar || scalar.IsNull)
        {
            return Fault(node, path, $"expected {Nouns.Of(type)}, found {node.Described}.");
        }

        if ((_leaves.Read(scalar, type, out object? value) ?? BoundsCheck.Wrong(field, value!, scalar)) is { } wrong)
        {
            return Fault(node, path, wrong);
        }

        if (value is IId id)
        {
            _references.Add(new IdReference(type, field?.Section, id.Value, path, node.Place));
        }

        return value;
    }

    private object? Record(TreeNode node, Type type, FieldPath path)
    {
        if (node is not TreeMap map)
        {
            return Fault(node, path, $"expected {Nouns.Of(type)}, found {node.Described}.");
        }

        RecordShape shape = RecordShape.Of(type);
        HashSet<string> meant = Unknown(map, shape, path);
        object made = Activator.CreateInstance(type)!;
        foreach (FieldShape field in shape.Fields)
        {
            if (map[field.Key] is { } given)
            {
                Assign(made, field, given, path.Then(field.Key));
            }
            else if (field.Required && !meant.Contains(field.Key))
            {
                string where = path.Above is null ? "" : $" of {path}";
                faults.Add(map.Place, $"{field.Key}{where}: expected {Nouns.Of(field.Type)}, found nothing. {field.Summary}".TrimEnd());
            }
        }

        return Sensible(made, node, path);
    }

    // What a misspelt name was meant to be is not told as missing too.
    private HashSet<string> Unknown(TreeMap map, RecordShape shape, FieldPath path)
    {
        HashSet<string> meant = [];
        foreach (TreeEntry entry in map.Entries.Where(entry => shape.Field(entry.Key) is null).TakeWhile(_ => !faults.IsFull))
        {
            string? near = NearestName.Of(entry.Key, shape.Fields.Select(field => field.Key));
            string what = path.Above is null ? "" : $"{path}: ";
            string help = near is null ? $" Fields: {string.Join(", ", shape.Fields.Select(field => field.Key))}." : $" Did you mean \"{near}\"?";
            faults.Add(entry.KeyPlace, $"{what}expected a field of {Nouns.OfRecord(shape.Type)}, found {TreeScalar.Quote(entry.Key)}.{help}");
            meant.Add(near ?? "");
        }

        return meant;
    }

    private void Assign(object made, FieldShape field, TreeNode given, FieldPath path)
    {
        object? value = Value(given, field.Type, field, path);
        if (value is not null)
        {
            field.Property.SetValue(made, value);
        }
    }

    private object? Positional(TreeNode node, Type type, FieldPath path)
    {
        IReadOnlyList<FieldShape> fields = RecordShape.Of(type).Fields;
        if (node is not TreeList list || list.Items.Count != fields.Count)
        {
            string found = node is TreeList some ? $"a list of {some.Items.Count}" : node.Described;
            return Fault(node, path, $"expected a list of {fields.Count}, [{string.Join(", ", fields.Select(field => field.Key))}], found {found}.");
        }

        object made = Activator.CreateInstance(type)!;
        for (int i = 0; i < fields.Count; i++)
        {
            Assign(made, fields[i], list.Items[i], path.Then(fields[i].Key));
        }

        return Sensible(made, node, path);
    }

    private object? Union(TreeNode node, Type type, FieldShape? field, FieldPath path)
    {
        UnionShape shape = UnionShape.Of(type);
        switch (node)
        {
            case TreeScalar scalar when !scalar.IsNull && shape.Named(scalar.Text) is { IsWord: true } word:
                return word.Shape.Blank;
            case TreeScalar scalar when !scalar.IsNull && shape.BareValue is { Shape.Value: { } value } bare && !shape.MeansWord(scalar.Text):
                return OfValue(bare, node, value, path);
            case TreeMap map when shape.NamedIn(map) is { IsWord: false } named:
                return Case(named, map.Entries[0].Value, path.Then(named.Key));
            case TreeMap map when shape.BareRecord is { } bare && (map.Entries.Count == 0 || map.Keys.Any(key => bare.Shape.Field(key) is not null)):
                return Record(node, bare.Type, path);
            default:
                return Fault(node, path, $"expected {Nouns.Of(type)}, found {node.Described}.{shape.Hint(node)}");
        }
    }

    private object? Case(UnionCase each, TreeNode node, FieldPath path) => each switch
    {
        { Shape.Value: { } value } => OfValue(each, node, value, path),
        { Positional: true } => Positional(node, each.Type, path),
        _ => Record(node, each.Type, path),
    };

    private object? OfValue(UnionCase each, TreeNode node, FieldShape field, FieldPath path)
    {
        object made = Activator.CreateInstance(each.Type)!;
        int before = faults.Count;
        Assign(made, field, node, path);
        return faults.Count == before ? Sensible(made, node, path) : null;
    }

    private object? List(TreeNode node, Type type, FieldShape? field, FieldPath path)
    {
        if (node is not TreeList list)
        {
            return Fault(node, path, $"expected {Nouns.Of(type)}, found {node.Described}.");
        }

        if (field?.Length is { } length && list.Items.Count != length)
        {
            return Fault(node, path, $"expected a list of {length}, found {list.Items.Count}.");
        }

        Type itemType = Forms.ItemOf(type);
        IList items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(itemType))!;
        for (int i = 0; i < list.Items.Count && !faults.IsFull; i++)
        {
            if (Value(list.Items[i], itemType, field, path.Then($"{i + 1}")) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    private object? Catalog(TreeNode node, Type type, FieldPath path)
    {
        if (node is not TreeMap map)
        {
            return Fault(node, path, $"expected {Nouns.Of(type)}, found {node.Described}.");
        }

        CatalogBuilder builder = new(type);
        bool isByLabel = type.GetGenericArguments()[0] == typeof(string);
        foreach (TreeEntry entry in map.Entries.TakeWhile(_ => !faults.IsFull))
        {
            if ((isByLabel ? Names.WrongLabel(entry.Key) : Names.Wrong(entry.Key)) is { } wrong)
            {
                faults.Add(entry.KeyPlace, $"{path}: {wrong}");
            }
            else if (Value(entry.Value, builder.ItemType, null, path.Then(entry.Key)) is { } item)
            {
                builder.Add(entry.Key, item);
            }
        }

        return builder.Build();
    }

    // A column that could not be read has been told by the resolver, which leaves its name in place.
    private object? Observed(TreeNode node, FieldPath path) =>
        faults.Count > 0 && ObservedReader.IsUnread(node) ? null : ObservedReader.Read(node, path, List, Fault);

    private object? Sensible(object made, TreeNode node, FieldPath path)
    {
        if (ValueSense.Wrong(made) is { } wrong)
        {
            return Fault(node, path, wrong);
        }

        return made;
    }

    private object? Fault(TreeNode node, FieldPath path, string message)
    {
        faults.Add(node.Place, path.Above is null ? message : $"{path}: {message}");
        return null;
    }
}
