using System.Text;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;

namespace MiddleCorridorSim.Scenarios.Reference;

/// <summary>Makes the reference page of a language from its records: every field, with what it must be, its default and its sentence.</summary>
public sealed class ScenarioReference
{
    private readonly StringBuilder _page = new();
    private readonly HashSet<Type> _told = [];
    private readonly Queue<Type> _open = new();

    private ScenarioReference()
    {
    }

    /// <summary>The page of scenario files, in Markdown.</summary>
    public static string Markdown() => Markdown(
        typeof(Scenario),
        "Scenario files",
        """
        Made from the records that the loader reads into; do not edit. [The tutorial](../tutorial/first-scenario.md) shows how to write one;
        `mcsim schema` prints the same for editors, and `mcsim explain SCENARIO PATH` says what a field is in a scenario and who wrote it.

        Besides the fields below, a file may say `extends: FILE`: it then changes that file. Mappings merge name by name, lists and single
        values replace, `null` removes. A mapping of named things may say `data: FILE.csv` (or a list of such tables): the table has a column
        `id` and a column for each field, with its unit at the end of the name or in the cells (`distance_km`, `line.headway_min`); keys beside
        it override rows, empty cells are not given, and columns whose names begin with `#` are for readers only. Files are found beside the
        file that names them. `--set PATH=VALUE` changes one value on the command line; `*` in a path stands for every name there.
        """);

    /// <summary>The page of a language.</summary>
    /// <param name="root">The record that a file describes.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="opening">What stands below the title.</param>
    public static string Markdown(Type root, string title, string opening)
    {
        ScenarioReference reference = new();
        reference.Line($"# {title}").Line().Line(opening).Line();
        reference.Ask(root);
        while (reference._open.TryDequeue(out Type? type))
        {
            reference.Section(type);
        }

        reference.Quantities();
        return reference._page.ToString().TrimEnd('\n') + "\n";
    }

    private void Section(Type type)
    {
        Line($"## {Title(type)}").Line().Line(Summaries.Of(type)).Line();
        if (Summaries.RemarksOf(type) is { Length: > 0 } remarks && Forms.Of(type) == Form.Record)
        {
            Line(remarks).Line();
        }

        if (Forms.Of(type) == Form.Union)
        {
            Cases(UnionShape.Of(type));
        }
        else
        {
            Fields(RecordShape.Of(type));
        }
    }

    private void Fields(RecordShape shape)
    {
        Line("| field | value | default | meaning |").Line("|---|---|---|---|");
        foreach (FieldShape field in shape.Fields)
        {
            string standard = field.Required ? "required" : DefaultText.Of(field) is { Length: > 0 } text ? $"`{text}`" : "";
            string range = field.Bounds is { } bounds && Forms.Of(field.Type) != Form.List ? $"; {BoundsCheck.Range(bounds, field.Type)}" : "";
            Line($"| `{field.Key}` | {Value(field.Type)}{range} | {standard} | {Cell(field.Summary)} |");
        }

        Line();
    }

    private void Cases(UnionShape shape)
    {
        Line("| written | meaning |").Line("|---|---|");
        foreach (UnionCase each in shape.Cases)
        {
            Line($"| `{each.Pattern}` | {Cell(Summaries.Of(each.Type))} |");
        }

        Line();
        foreach (UnionCase each in shape.Cases.Where(each => each.Shape.Fields.Count > 0))
        {
            Line($"`{each.Pattern}`:").Line();
            Fields(each.Shape);
        }
    }

    private void Quantities()
    {
        Line("## Quantities").Line();
        Line("A number without its unit is an error, but for shares and loads. " + OneLine(Summaries.RemarksOf(typeof(QuantityKinds)))).Line();
        Line("| quantity | example | units |").Line("|---|---|---|");
        foreach (QuantityKind kind in QuantityKinds.Every)
        {
            Line($"| {kind.Noun} | `{kind.Example}` | {string.Join(", ", kind.Units.Where(unit => unit.Main).Select(unit => $"`{unit.Name}`"))} |");
        }
    }

    private string Value(Type type) => Forms.Of(type) switch
    {
        Form.List => $"list of: {Value(Forms.ItemOf(type))}",
        Form.Catalog => $"by name: {Value(Forms.ItemOf(type))}",
        Form.Record or Form.Union or Form.Positional => Ask(type),
        Form.Quantity => QuantityKinds.Of(type)!.Noun,
        Form.Word => string.Join(", ", Forms.WordsOf(type).Select(word => $"`{word.Word}`")),
        Form.Name => $"name of {Nouns.OfName(type)}",
        _ => Nouns.Of(type),
    };

    private string Ask(Type type)
    {
        if (_told.Add(type))
        {
            _open.Enqueue(type);
        }

        string title = Title(type);
        return $"[{title}](#{title.ToLowerInvariant().Replace(' ', '-')})";
    }

    private static string Title(Type type)
    {
        string words = Words.Snake(type.Name).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private ScenarioReference Line(string text = "")
    {
        _page.Append(text).Append('\n');
        return this;
    }
}
