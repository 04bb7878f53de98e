using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>Holds a tree to a JSON Schema, as an editor does: the keywords that our schema uses, and an error for any other.</summary>
/// <param name="schema">The schema.</param>
internal sealed class SchemaVerdict(JsonObject schema)
{
    /// <summary>What the schema objects to, by path; empty where it accepts.</summary>
    public IReadOnlyList<string> Objections(TreeNode node) => [.. Check(node, schema, "")];

    private IEnumerable<string> Check(TreeNode node, JsonNode rule, string path) =>
        rule.AsObject().SelectMany(keyword => Check(node, keyword.Key, keyword.Value!, rule.AsObject(), path));

    private IEnumerable<string> Check(TreeNode node, string keyword, JsonNode value, JsonObject rule, string path)
    {
        switch (keyword)
        {
            case "$schema" or "patternErrorMessage" or "title" or "description" or "definitions":
                return [];
            case "$ref":
                return Check(node, schema["definitions"]![((string)value!)["#/definitions/".Length..]]!, path);
            case "type":
                IEnumerable<string> types = value is JsonArray several ? several.Select(each => (string)each!) : [(string)value!];
                return Unless(types.Any(type => Is(node, type)), path, $"no {value}");
            case "enum":
                return Unless(value.AsArray().Any(each => Same(node, each!)), path, "none of the words");
            case "const":
                return Unless(Same(node, value), path, $"not {value}");
            case "pattern":
                return Unless(node is not TreeScalar text || !Is(node, "string") || Regex.IsMatch(text.Text, (string)value!), path, "another form");
            case "minimum" or "maximum" or "exclusiveMinimum":
                return Unless(!Is(node, "number") || Holds(keyword, Number(node), (double)value!), path, $"beyond {keyword} {value}");
            case "minItems":
                return Unless(node is not TreeList few || few.Items.Count >= (int)value!, path, "too few");
            case "maxItems":
                return Unless(node is not TreeList many || many.Items.Count <= (int)value!, path, "too many");
            case "required":
                return Unless(node is not TreeMap given || value.AsArray().All(key => given[(string)key!] is not null), path, "something missing");
            case "properties":
                return node is TreeMap map ? map.Entries.Where(entry => value[entry.Key] is not null).SelectMany(entry => Check(entry.Value, value[entry.Key]!, $"{path}.{entry.Key}")) : [];
            case "additionalProperties":
                return node is TreeMap open ? open.Entries.Where(entry => rule["properties"]?[entry.Key] is null)
                    .SelectMany(entry => value.GetValueKind() == JsonValueKind.False ? [$"{path}: unknown {entry.Key}"] : Check(entry.Value, value, $"{path}.{entry.Key}")) : [];
            case "items":
                return node is TreeList list ? list.Items.SelectMany((item, index) =>
                    value is JsonArray each ? (index < each.Count ? Check(item, each[index]!, $"{path}.{index}") : []) : Check(item, value, $"{path}.{index}")) : [];
            case "allOf":
                return value.AsArray().SelectMany(each => Check(node, each!, path));
            case "anyOf":
                return Unless(value.AsArray().Any(each => !Check(node, each!, path).Any()), path, "none of the forms");
            default:
                throw new InvalidOperationException($"The schema uses the keyword {keyword}, which this test does not know.");
        }
    }

    private static IEnumerable<string> Unless(bool isRight, string path, string objection) => isRight ? [] : [$"{path}: {objection}"];

    private static bool Is(TreeNode node, string type) => (node, type) switch
    {
        (TreeMap, "object") or (TreeList, "array") => true,
        (TreeScalar { IsNull: true }, _) => type == "null",
        (TreeScalar { Quoted: false, Text: "true" or "false" }, _) => type == "boolean",
        (TreeScalar { Quoted: false } scalar, "number") => double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        (TreeScalar { Quoted: false } scalar, "integer") => long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        (TreeScalar, "string") => !Is(node, "number"),
        _ => false,
    };

    private static bool Same(TreeNode node, JsonNode value) => node is TreeScalar scalar && value.GetValueKind() switch
    {
        JsonValueKind.String => Is(node, "string") && scalar.Text == (string)value!,
        JsonValueKind.True or JsonValueKind.False => Is(node, "boolean") && scalar.Text == value.ToString(),
        _ => Is(node, "number") && Number(node) == (double)value,
    };

    private static double Number(TreeNode node) => double.Parse(((TreeScalar)node).Text, CultureInfo.InvariantCulture);

    private static bool Holds(string keyword, double number, double bound) => keyword switch
    {
        "minimum" => number >= bound,
        "maximum" => number <= bound,
        _ => number > bound,
    };
}
