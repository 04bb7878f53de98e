using System.Globalization;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>Reads <c>--precision 5%</c> and <c>--of transit_time.mean[flow:CN_EU]</c>.</summary>
internal static class Precision
{
    /// <summary>The goal that the options state; null where none is stated.</summary>
    /// <exception cref="UserException">An option cannot be read.</exception>
    public static PrecisionGoal? Read(string? precision, IReadOnlyList<string> of, int most) => precision is null
        ? null
        : new PrecisionGoal(Share(precision), of.Count == 0 ? PrecisionGoal.Default : [.. of.Select(Indicator)], Most: most);

    private static double Share(string text)
    {
        string trimmed = text.Trim();
        bool percent = trimmed.EndsWith('%');
        bool read = double.TryParse(trimmed.TrimEnd('%', ' '), NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        double share = percent ? number / 100 : number;
        return read && share is > 0 and < 1
            ? share
            : throw new UserException($"--precision: expected a share above 0 % and below 100 %, such as 5%, found \"{text}\".");
    }

    private static (string Kpi, string Entity) Indicator(string text)
    {
        int open = text.IndexOf('[', StringComparison.Ordinal);
        (string kpi, string entity) = open > 0 && text.EndsWith(']') ? (text[..open], text[(open + 1)..^1]) : (text, "all");
        return IndicatorCatalog.Find(kpi) is not null
            ? (kpi, entity)
            : throw new UserException($"--of: expected an indicator such as transit_time.mean[flow:CN_EU], found \"{text}\". Known are: {string.Join(", ", IndicatorCatalog.All)}.");
    }
}
