using System.Globalization;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>Reads single values: text, numbers, quantities, dates, times, words and ids.</summary>
/// <param name="usdPerEuro">What a euro is worth in US dollars; null where amounts in euros are refused.</param>
internal sealed partial class LeafReader(double? usdPerEuro)
{
    private const string TimeZone = "Z";

    private static readonly string[] s_dates =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK"];

    /// <summary>Reads a value of a type.</summary>
    /// <param name="scalar">The value as written.</param>
    /// <param name="type">The type of the field.</param>
    /// <param name="value">The value.</param>
    /// <returns>Null, or what is wrong.</returns>
    public string? Read(TreeScalar scalar, Type type, out object? value)
    {
        Form form = Forms.Of(type);
        if (form == Form.Quantity)
        {
            return QuantityText.Read(QuantityKinds.Of(type)!, scalar.Text, usdPerEuro, out value);
        }

        string text = scalar.Text.Trim();
        value = form switch
        {
            Form.Text => scalar.Text,
            Form.Flag => text switch { "true" or "yes" => true, "false" or "no" => (object)false, _ => null },
            Form.Whole when type == typeof(int) => (int?)Whole(text, type),
            Form.Whole => Whole(text, type),
            Form.Number => Number(text),
            Form.Date => Date(text),
            Form.Time => type == typeof(TimeOfDay) ? TimeOfDay(text) : WeekTime(text),
            Form.Word => Word(text, type),
            Form.Name => Names.Wrong(text) is null ? Activator.CreateInstance(type, text) : null,
            _ => throw new InvalidOperationException($"{type} is no single value."),
        };
        return value is null ? $"expected {Nouns.Of(type)}, found {scalar.Described}.{Hint(text, type, form)}" : null;
    }

    private static string Hint(string text, Type type, Form form) =>
        form == Form.Word ? NearestName.Hint(text, Forms.WordsOf(type).Select(word => word.Word)) : "";

    private static long? Whole(string text, Type type) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        && (type == typeof(long) || number is >= int.MinValue and <= int.MaxValue)
            ? number
            : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static DateTime? Date(string text) =>
        DateTime.TryParseExact(
            text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date)
        && date.Year is >= 1900 and <= 2300
            ? date
            : null;

    private static TimeOfDay? TimeOfDay(string text)
    {
        Match match = HoursAndMinutes().Match(text.EndsWith(TimeZone, StringComparison.Ordinal) ? text[..^1] : text);
        if (!match.Success)
        {
            return null;
        }

        double hours = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            + (int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) / 60.0);
        return hours <= 24 ? new TimeOfDay(hours) : null;
    }

    private static WeekTime? WeekTime(string text)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 2 || TimeOfDay(parts[^1]) is not { } time)
        {
            return null;
        }

        object? day = parts.Length == 2 ? Word(parts[0], typeof(DayOfWeek)) : null;
        return parts.Length == 2 && day is null ? null : new WeekTime((DayOfWeek?)day, time);
    }

    private static object? Word(string text, Type type)
    {
        string word = type == typeof(DayOfWeek) ? Day(text) : text;
        return Forms.WordsOf(type).FirstOrDefault(each => each.Word == word).Member?.GetValue(null);
    }

    // Days may be written in full and with capitals.
    private static string Day(string text)
    {
        string lower = text.ToLowerInvariant();
        return Enum.GetNames<DayOfWeek>().Any(name => name.Equals(lower, StringComparison.OrdinalIgnoreCase)) ? lower[..3] : lower;
    }

    [GeneratedRegex(@"^(\d{1,2}):([0-5]\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex HoursAndMinutes();
}
