using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The data of a chart: what it draws and what is saved beside it as CSV.</summary>
/// <param name="columns">The names of the columns.</param>
public sealed class ChartTable(params string[] columns)
{
    private static readonly char[] Special = ['"', ',', '\n', '\r'];
    private readonly List<object[]> _rows = [];

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>The rows: texts, numbers (not a number where there is none) and truth values.</summary>
    public IReadOnlyList<object[]> Rows => _rows;

    /// <summary>Adds a row, in the order of the columns.</summary>
    public void Add(params object[] fields)
    {
        if (fields.Length != columns.Length)
        {
            throw new ArgumentException($"expected {columns.Length} fields, found {fields.Length}", nameof(fields));
        }

        _rows.Add(fields);
    }

    /// <summary>The rows as the chart grammar takes them.</summary>
    public JsonArray ToValues() => [.. _rows.Select(row => (JsonNode)new JsonObject(
        columns.Zip(row).Select(field => KeyValuePair.Create(field.First, Node(field.Second)))))];

    /// <summary>The table as CSV (RFC 4180, invariant culture).</summary>
    public string ToCsv()
    {
        StringBuilder csv = new();
        csv.AppendJoin(',', columns.Select(Quoted)).Append("\r\n");
        foreach (object[] row in _rows)
        {
            csv.AppendJoin(',', row.Select(field => Quoted(Text(field)))).Append("\r\n");
        }

        return csv.ToString();
    }

    private static JsonNode? Node(object field) => field switch
    {
        double number => Json.Number(number),
        int number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        string text => JsonValue.Create(text),
        _ => throw new ArgumentException($"expected a text, number or truth value, found {field.GetType().Name}", nameof(field)),
    };

    private static string Text(object field) => field switch
    {
        double number => double.IsNaN(number) ? string.Empty : number.ToString("R", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(field, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static string Quoted(string field) =>
        field.IndexOfAny(Special) < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
