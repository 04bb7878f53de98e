using System.Globalization;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Quantities;

/// <summary>Reads quantities as written: a number, a space or none, and a unit; durations may add up: <c>1 h 30 min</c>.</summary>
public static partial class QuantityText
{
    /// <summary>Reads a quantity.</summary>
    /// <param name="kind">The kind that is expected.</param>
    /// <param name="text">The text.</param>
    /// <param name="usdPerEuro">What a euro is worth in US dollars; null where the scenario does not say.</param>
    /// <param name="value">The quantity.</param>
    /// <returns>Null, or what is wrong: <c>expected ..., found ...</c>.</returns>
    public static string? Read(QuantityKind kind, string text, double? usdPerEuro, out object? value)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(text);
        value = null;
        string trimmed = text.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' ');
        double sum = 0;
        int counts = 0;
        MatchCollection parts = trimmed.Length > 100 ? NumberAndUnit().Matches("") : NumberAndUnit().Matches(trimmed);
        if (parts.Count == 0 || parts.Sum(part => part.Length) != trimmed.Length || (parts.Count > 1 && kind.Type != typeof(TimeSpan)))
        {
            return $"expected {kind.Expected}, found {TreeScalar.Quote(text)}.";
        }

        foreach (Match part in parts)
        {
            string written = part.Groups[2].Value.Trim();
            if ((written.Length == 0 ? kind.Bare ?? kind.Find("") : kind.Find(written)) is not { } unit)
            {
                return WrongUnit(kind, text, written);
            }

            if (unit.Euro && usdPerEuro is null)
            {
                return $"expected an amount in USD, found {TreeScalar.Quote(text)}. To write EUR, say what a euro is worth: costs: {{usd_per_eur: 1.08}}.";
            }

            sum += double.Parse(part.Groups[1].Value, CultureInfo.InvariantCulture) * unit.Factor * (unit.Euro ? usdPerEuro!.Value : 1);
            counts = unit.Counts;
        }

        if (!(Math.Abs(sum) <= kind.Greatest))
        {
            return $"expected {kind.Expected}, found {TreeScalar.Quote(text)}, which is beyond any use.";
        }

        value = kind.Make(sum, counts);
        return null;
    }

    private static string WrongUnit(QuantityKind kind, string text, string unit)
    {
        if (unit.Length == 0)
        {
            return $"expected {kind.Expected}, found {TreeScalar.Quote(text)} without a unit. Write one of: {kind.MainUnits}.";
        }

        string other = QuantityKinds.Every.FirstOrDefault(each => each.Find(unit) is not null) is { } fits ? $", which is {fits.Noun}" : "";
        string hint = other.Length > 0 ? "" : NearestName.Hint(unit, kind.Units.Where(each => each.Main).Select(each => each.Name));
        return $"expected {kind.Expected}, found {TreeScalar.Quote(text)}{other}. Units: {kind.MainUnits}.{hint}";
    }

    [GeneratedRegex(@"\G\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?![\d.])[ ]*((?:[^\d\s+.-][^\d]*)?)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndUnit();
}
