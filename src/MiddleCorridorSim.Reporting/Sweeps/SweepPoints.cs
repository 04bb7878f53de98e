using System.Globalization;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Sweeps;

/// <summary>The design points of a sweep: what each factor was set to.</summary>
internal sealed class SweepPoints
{
    private readonly Dictionary<string, Dictionary<string, string>> _settings;

    /// <summary>The points of a folder; none where it holds no sweep.</summary>
    public SweepPoints(ResultsFolder folder)
    {
        _settings = folder.Factors
            .GroupBy(factor => factor.Point)
            .ToDictionary(point => point.Key, point => point.DistinctBy(factor => factor.Factor).ToDictionary(factor => factor.Factor, factor => factor.Value));
        Factors = [.. folder.Factors.Select(factor => factor.Factor).Distinct()];
    }

    /// <summary>The factors, in their order.</summary>
    public IReadOnlyList<string> Factors { get; }

    /// <summary>What a factor was set to at a point; null where the point is not of the sweep.</summary>
    public string? Value(string point, string factor) => _settings.GetValueOrDefault(point)?.GetValueOrDefault(factor);

    /// <summary>The values of a factor: amounts from the least to the greatest, others in the order of the design.</summary>
    public IReadOnlyList<string> Levels(string factor)
    {
        string[] levels = [.. _settings.Values.Select(setting => setting.GetValueOrDefault(factor)).OfType<string>().Distinct()];
        return Array.TrueForAll(levels, level => double.IsFinite(Number(level))) ? [.. levels.OrderBy(Number)] : levels;
    }

    /// <summary>Whether there is a point for every combination of two factors' values.</summary>
    public bool HaveAll(string one, string other) =>
        _settings.Values.Select(setting => (setting.GetValueOrDefault(one), setting.GetValueOrDefault(other))).Distinct().Count() == Levels(one).Count * Levels(other).Count;

    /// <summary>The setting of all other factors at a point, as words.</summary>
    public string Others(string point, string factor) =>
        string.Join(", ", Factors.Where(other => other != factor).Select(other => $"{Words(other)} {Value(point, other)}"));

    /// <summary>A factor as words within a sentence: <c>customs booths</c>.</summary>
    public static string Words(string factor)
    {
        string words = PlaceNames.Words(factor);
        return words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>Whether every value of a factor is a number with the same unit, of which <see cref="Number"/> makes numbers.</summary>
    public bool IsNumeric(string factor) =>
        Levels(factor) is { Count: > 1 } levels && levels.All(level => double.IsFinite(Number(level))) && levels.Select(Unit).Distinct().Count() == 1;

    /// <summary>The unit of a factor's values; empty where it has none.</summary>
    public string UnitOf(string factor) => IsNumeric(factor) ? Unit(Levels(factor)[0]) : string.Empty;

    /// <summary>The number that a value begins with; not a number where it begins with none.</summary>
    public static double Number(string value) =>
        double.TryParse(value.Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;

    private static string Unit(string value) => value.IndexOf(' ', StringComparison.Ordinal) is >= 0 and int space ? value[(space + 1)..] : string.Empty;
}
