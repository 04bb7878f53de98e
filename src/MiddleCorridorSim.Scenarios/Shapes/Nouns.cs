using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Scenarios.Quantities;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>Says in words what a value of a type is, for <c>expected ...</c>.</summary>
public static class Nouns
{
    /// <summary>What is expected: <c>a duration such as 35 min</c>, <c>road, rail or sea</c>, <c>a node</c>.</summary>
    /// <param name="type">The type of a field.</param>
    public static string Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Forms.Of(type) switch
        {
            Form.Text => "text",
            Form.Flag => "true or false",
            Form.Whole => "a whole number",
            Form.Number => "a number",
            Form.Quantity => QuantityKinds.Of(type)!.Expected,
            Form.Date => "a date such as 2026-03-01 or 2026-03-01T06:00 (UTC)",
            Form.Time when type == typeof(TimeOfDay) => "a time of day such as 06:00",
            Form.Time => "a time of the week such as Mon 06:00",
            Form.Word => Words.Either(Forms.WordsOf(type).Select(word => word.Word)),
            Form.Name => OfName(type),
            Form.List => $"a list such as [{Example(Forms.ItemOf(type))}, ...]",
            Form.Catalog => "a mapping from names to values",
            Form.Positional => $"a list [{Fields(type)}]",
            Form.Union => Words.Either(UnionShape.Of(type).Cases.Select(each => each.Pattern)),
            Form.Observed => "a column of a CSV table, as FILE#COLUMN, or a list of durations",
            _ => $"a mapping with fields such as {Fields(type)}",
        };
    }

    /// <summary>What an id names: <c>a staffing regime</c>, from the first words of its summary.</summary>
    /// <param name="type">The type of an id.</param>
    public static string OfName(Type type)
    {
        const string Start = "The name of ";
        string summary = Summaries.Of(type);
        return summary.StartsWith(Start, StringComparison.Ordinal)
            ? summary[Start.Length..].Split(',', '.', ':')[0]
            : $"a {Words.Snake(type.Name).Replace("_id", "", StringComparison.Ordinal)}";
    }

    /// <summary>What a record is, for messages: <c>a flow</c>, <c>a border post</c>.</summary>
    /// <param name="type">A record.</param>
    public static string OfRecord(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        string words = Words.Snake(type.Name).Replace('_', ' ');
        return "aeio".Contains(words[0], StringComparison.Ordinal) ? $"an {words}" : $"a {words}";
    }

    private static string Example(Type type) => Forms.Of(type) switch
    {
        Form.Quantity => QuantityKinds.Of(type)!.Example,
        Form.Word => Forms.WordsOf(type)[0].Word,
        Form.Time => "Mon 06:00",
        Form.Number => "1.2",
        Form.Positional => $"[{Fields(type)}]",
        Form.Record => $"{{{Fields(type)}}}",
        _ => "NAME",
    };

    private static string Fields(Type type)
    {
        string[] keys = [.. RecordShape.Of(type).Fields.Select(field => field.Key)];
        return string.Join(", ", keys.Take(5)) + (keys.Length > 5 && Forms.Of(type) == Form.Record ? ", ..." : "");
    }
}
