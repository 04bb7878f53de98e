using System.Collections;
using System.Globalization;
using MiddleCorridorSim.Scenarios.Quantities;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>Writes the value that holds where a field is not given.</summary>
public static class DefaultText
{
    /// <summary>The value as a file would write it; empty where there is none.</summary>
    /// <param name="field">The field.</param>
    public static string Of(FieldShape field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Required || field.Default is null ? "" : Text(field.Default, field.Type);
    }

    private static string Text(object value, Type type) => Forms.Of(type) switch
    {
        Form.Flag => (bool)value ? "true" : "false",
        Form.Text => (string)value,
        Form.Word => Forms.WordsOf(type).First(word => Equals(word.Member.GetValue(null), value)).Word,
        Form.Quantity => QuantityFormat.Text(value),
        Form.Whole or Form.Number => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        Form.Time => value.ToString() ?? "",
        Form.List => ((IEnumerable)value).Cast<object>().ToArray() is { Length: > 0 } items
            ? $"[{string.Join(", ", items.Select(item => Text(item, Forms.ItemOf(type))))}]"
            : "",
        Form.Union => UnionShape.Of(type).Cases.FirstOrDefault(each => each.IsWord && each.Type == value.GetType())?.Key ?? "",
        _ => "",
    };
}
