using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;

namespace MiddleCorridorSim.Scenarios.Schemas;

/// <summary>The parts of a schema for single values, and what is said of fields.</summary>
internal static class SchemaLeaves
{
    private const string Number = @"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?";

    /// <summary>One of the words of an enumeration; days may be written in full, and 1435 is a number to an editor.</summary>
    /// <param name="type">The enumeration.</param>
    public static JsonObject Words(Type type)
    {
        if (type == typeof(DayOfWeek))
        {
            string days = string.Join('|', Enum.GetNames<DayOfWeek>().Select(day => $"[{day[0]}{char.ToLowerInvariant(day[0])}]{day[1..3]}({day[3..]})?"));
            return new JsonObject { ["type"] = "string", ["pattern"] = $"^({days})$", ["patternErrorMessage"] = "Expected a day such as mon." };
        }

        JsonArray words = [];
        foreach ((string word, System.Reflection.FieldInfo _) in Forms.WordsOf(type))
        {
            words.Add(word);
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                words.Add(number);
            }
        }

        return new JsonObject { ["enum"] = words };
    }

    /// <summary>A number and a unit.</summary>
    /// <param name="kind">The kind of quantity.</param>
    public static JsonObject Quantity(QuantityKind kind)
    {
        string units = string.Join('|', kind.Units.Select(unit => Regex.Escape(unit.Name).Replace("/", @"\s*/\s*", StringComparison.Ordinal)));
        string one = $@"\s*{Number}\s*({units})\s*";
        JsonObject text = new()
        {
            ["type"] = "string",
            ["pattern"] = kind.Type == typeof(TimeSpan) ? $"^({one})+$" : $"^{one}$",
            ["patternErrorMessage"] = $"Expected {kind.Expected}. Units: {kind.MainUnits}.",
        };
        return kind.Bare is null ? text : new JsonObject { ["anyOf"] = new JsonArray(text, new JsonObject { ["type"] = "number" }) };
    }

    /// <summary>The names of tables, for the key <c>data</c>.</summary>
    public static JsonObject Data() => new()
    {
        ["description"] = "A CSV table with a column id and a column for each field, or a list of such tables; keys beside it override rows.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string" },
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }),
    };

    /// <summary>The sentence of a field, with what it must be and what holds where it is not given.</summary>
    /// <param name="field">The field.</param>
    public static string Description(FieldShape field)
    {
        string written = Forms.Of(field.Type) is Form.Quantity or Form.Date or Form.Time ? $" Write {Nouns.Of(field.Type)}." : "";
        string range = field.Bounds is { } bounds && Forms.Of(field.Type) != Form.List && (double.IsFinite(bounds.Min) || double.IsFinite(bounds.Max))
            ? $" Range: {BoundsCheck.Range(bounds, field.Type)}."
            : "";
        string rest = field.Required ? " Required." : DefaultText.Of(field) is { Length: > 0 } text ? $" Default: {text}." : "";
        return $"{field.Summary}{written}{range}{rest}";
    }
}
