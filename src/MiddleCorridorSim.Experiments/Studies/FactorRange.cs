using System.Globalization;
using System.Text.RegularExpressions;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Both ends of a range, in their unit.</summary>
/// <param name="Low">The lowest number.</param>
/// <param name="High">The highest number.</param>
/// <param name="Unit">The unit as written; empty where there is none.</param>
public sealed partial record FactorRange(double Low, double High, string Unit)
{
    private static readonly Dictionary<string, double> s_hours = new(StringComparer.Ordinal) { ["s"] = 1 / 3600.0, ["min"] = 1 / 60.0, ["h"] = 1, ["d"] = 24 };

    /// <summary>Reads a range; null, with what is wrong, where it cannot be read.</summary>
    /// <param name="ends">Lowest and highest as written.</param>
    /// <param name="wrong">The message.</param>
    public static FactorRange? Read(IReadOnlyList<string> ends, out string? wrong)
    {
        ArgumentNullException.ThrowIfNull(ends);
        (double number, string unit)? low = Split(ends[0]);
        (double number, string unit)? high = Split(ends[1]);
        wrong = null;
        if (low is null || high is null)
        {
            wrong = $"expected two quantities such as [5 min, 60 min], found [{ends[0]}, {ends[1]}].";
            return null;
        }

        double? times = low.Value.unit == high.Value.unit ? 1
            : s_hours.TryGetValue(low.Value.unit, out double from) && s_hours.TryGetValue(high.Value.unit, out double to) ? to / from
            : null;
        double top = high.Value.number * (times ?? 0);
        if (times is null || top <= low.Value.number)
        {
            wrong = times is null
                ? $"expected both ends in one unit, found [{ends[0]}, {ends[1]}]."
                : $"expected the lower end first, found [{ends[0]}, {ends[1]}].";
            return null;
        }

        return new FactorRange(low.Value.number, top, low.Value.unit);
    }

    private static (double Number, string Unit)? Split(string text)
    {
        Match match = Quantity().Match(text);
        return match.Success && double.TryParse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? (number, match.Groups[2].Value)
            : null;
    }

    [GeneratedRegex(@"^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(.*?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
