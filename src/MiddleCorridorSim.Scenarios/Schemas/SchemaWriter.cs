using System.Text.Json;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;

namespace MiddleCorridorSim.Scenarios.Schemas;

/// <summary>Makes the JSON Schema (draft 7, which editors know best) of a record of the language.</summary>
/// <remarks>
/// Says what an editor can know of one file: names, words, units, ranges. A file may extend another or be extended, and tables may hold the
/// rest of a thing, so no field is required, and <c>null</c> is right wherever something may be removed; the loader checks the whole.
/// </remarks>
public sealed class SchemaWriter
{
    private const string Definitions = "definitions";
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);

    private SchemaWriter()
    {
    }

    /// <summary>The schema, as indented JSON with a line break at its end.</summary>
    /// <param name="root">The record that a file describes.</param>
    /// <param name="title">The title of the schema.</param>
    /// <param name="hasOverlays">Whether files may extend each other; then nothing is required of any one.</param>
    public static string Write(Type root, string title, bool hasOverlays)
    {
        ArgumentNullException.ThrowIfNull(root);
        SchemaWriter writer = new();
        JsonObject schema = writer.Record(root);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", title);
        if (hasOverlays)
        {
            ((JsonObject)schema["properties"]!).Insert(0, "extends", new JsonObject
            {
                ["type"] = "string",
                ["description"] = "The file that this one changes: its keys merge over that file's, lists and values replace, null removes.",
            });
        }
        else
        {
            schema["required"] = new JsonArray([.. RecordShape.Of(root).Fields.Where(field => field.Required).Select(field => JsonValue.Create(field.Key))]);
        }

        schema[Definitions] = new JsonObject(writer._definitions);
        return schema.ToJsonString(s_indented) + "\n";
    }

    private JsonObject Of(Type type, FieldShape? field) => Forms.Of(type) switch
    {
        Form.Text or Form.Name => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        Form.Flag => new JsonObject { ["enum"] = new JsonArray(true, false, "yes", "no") },
        Form.Whole => Bounded(new JsonObject { ["type"] = "integer" }, field),
        Form.Number => Bounded(new JsonObject { ["type"] = "number" }, field),
        Form.Date => Pattern(@"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?)?$", type),
        Form.Time when type == typeof(TimeOfDay) => Pattern(@"^\d{1,2}:[0-5]\d(Z)?$", type),
        Form.Time => Pattern(@"^([A-Za-z]+ +)?\d{1,2}:[0-5]\d(Z)?$", type),
        Form.Word => SchemaLeaves.Words(type),
        Form.List => List(type, field),
        Form.Catalog => Catalog(type),
        Form.Observed => Any(new JsonObject { ["type"] = "string", ["pattern"] = "^[^#]+#[^#]+$" }, List(typeof(IReadOnlyList<TimeSpan>), null), new JsonObject { ["type"] = "object" }),
        _ => Reference(type),
    };

    private JsonObject Reference(Type type)
    {
        string name = Words.Snake(type.Name);
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = null;
            _definitions[name] = Forms.Of(type) switch
            {
                Form.Quantity => SchemaLeaves.Quantity(QuantityKinds.Of(type)!),
                Form.Union => Union(type),
                Form.Positional => Positional(RecordShape.Of(type)),
                _ => Record(type),
            };
        }

        return new JsonObject { ["$ref"] = $"#/{Definitions}/{name}" };
    }

    private JsonObject Record(Type type)
    {
        JsonObject properties = [];
        foreach (FieldShape field in RecordShape.Of(type).Fields)
        {
            properties[field.Key] = Field(field);
        }

        return new JsonObject
        {
            ["description"] = Summaries.Of(type),
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
    }

    // What stands beside $ref is not looked at in draft 7: the reference goes one level down.
    private JsonObject Field(FieldShape field)
    {
        JsonObject value = Of(field.Type, field);
        JsonObject schema = field.Required && Forms.Of(field.Type) != Form.Catalog ? new JsonObject { ["allOf"] = new JsonArray(value) } : Any(value, Null());
        schema.Insert(0, "description", SchemaLeaves.Description(field));
        return schema;
    }

    private JsonObject Catalog(Type type) => new()
    {
        ["type"] = "object",
        ["properties"] = Forms.Of(Forms.ItemOf(type)) == Form.Record ? new JsonObject { ["data"] = SchemaLeaves.Data() } : new JsonObject(),
        ["additionalProperties"] = Any(Of(Forms.ItemOf(type), null), Null()),
    };

    private JsonObject List(Type type, FieldShape? field)
    {
        JsonObject list = new() { ["type"] = "array", ["items"] = Of(Forms.ItemOf(type), field) };
        if (field?.Length is { } length)
        {
            list["minItems"] = length;
            list["maxItems"] = length;
        }

        return list;
    }

    private JsonObject Union(Type type)
    {
        UnionShape shape = UnionShape.Of(type);
        JsonArray cases = [.. shape.Cases.Where(each => each.IsWord).Select(each => new JsonObject { ["const"] = each.Key, ["description"] = Summaries.Of(each.Type) })];
        foreach (UnionCase each in shape.Cases.Where(each => !each.IsWord))
        {
            JsonObject content = each.Shape.Value is { } value ? Of(value.Type, value)
                : each.Positional ? Positional(each.Shape)
                : Record(each.Type);
            cases.Add(each.Bare ? content : new JsonObject
            {
                ["description"] = Summaries.Of(each.Type),
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["required"] = new JsonArray(each.Key),
                ["properties"] = new JsonObject { [each.Key] = content },
            });
        }

        return new JsonObject { ["description"] = Summaries.Of(type), ["anyOf"] = cases };
    }

    private JsonObject Positional(RecordShape shape) => new()
    {
        ["type"] = "array",
        ["items"] = new JsonArray([.. shape.Fields.Select(field => Of(field.Type, field))]),
        ["minItems"] = shape.Fields.Count,
        ["maxItems"] = shape.Fields.Count,
    };

    private static JsonObject Bounded(JsonObject schema, FieldShape? field)
    {
        if (field?.Bounds is { } bounds)
        {
            Put(bounds.MoreThanMin ? "exclusiveMinimum" : "minimum", bounds.Min);
            Put("maximum", bounds.Max);
        }

        return schema;

        void Put(string key, double bound)
        {
            if (double.IsFinite(bound))
            {
                schema[key] = bound;
            }
        }
    }

    private static JsonObject Pattern(string pattern, Type type) =>
        new() { ["type"] = "string", ["pattern"] = pattern, ["patternErrorMessage"] = $"Expected {Nouns.Of(type)}." };

    private static JsonObject Any(params JsonObject[] choices) => new() { ["anyOf"] = new JsonArray([.. choices]) };

    private static JsonObject Null() => new() { ["type"] = "null" };
}
