using System.Buffers;
using System.Globalization;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A range between two quantities as written, such as <c>12 h</c> and <c>4 d</c>.</summary>
internal sealed class QuantityRange
{
    private static readonly Dictionary<string, double> Hours = new(StringComparer.Ordinal)
    {
        ["s"] = 1 / 3600.0,
        ["min"] = 1 / 60.0,
        ["h"] = 1,
        ["d"] = 24,
        ["week"] = 168,
    };

    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.+-");

    private readonly double _low;
    private readonly double _high;
    private readonly string _unit;

    private QuantityRange(double low, double high, string unit) => (_low, _high, _unit) = (low, high, unit);

    /// <summary>Reads the two ends; durations of different units are taken in hours.</summary>
    public static QuantityRange? Read(IReadOnlyList<string> ends, out string? fault)
    {
        fault = null;
        if (ends.Count == 2 && TryRead(ends[0], out double low, out string first) && TryRead(ends[1], out double high, out string second))
        {
            if (first == second)
            {
                return new QuantityRange(low, high, first);
            }

            if (Hours.TryGetValue(first, out double perFirst) && Hours.TryGetValue(second, out double perSecond))
            {
                return new QuantityRange(low * perFirst, high * perSecond, "h");
            }
        }

        fault = $"range: expected two quantities of one unit such as [5 min, 60 min], found [{string.Join(", ", ends)}].";
        return null;
    }

    /// <summary>The quantity at a place from 0, the low end, to 1.</summary>
    public string At(double coordinate)
    {
        double value = coordinate <= 0 ? _low : coordinate >= 1 ? _high : _low + (coordinate * (_high - _low));
        string number = value.ToString("0.############", CultureInfo.InvariantCulture);
        return _unit.Length == 0 ? number : $"{number} {_unit}";
    }

    private static bool TryRead(string text, out double number, out string unit)
    {
        string trimmed = text.Trim();
        int end = trimmed.AsSpan().IndexOfAnyExcept(NumberLetters);
        end = end < 0 ? trimmed.Length : end;
        unit = trimmed[end..].Trim();
        return double.TryParse(trimmed.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }
}
