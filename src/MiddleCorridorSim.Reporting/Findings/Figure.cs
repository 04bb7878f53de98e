using System.Globalization;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>Writes numbers for readers: as many digits as they can use, with thin separators and intervals.</summary>
internal static class Figure
{
    /// <summary>A number with three digits that count, and thousands kept apart.</summary>
    public static string Text(double value) => Math.Abs(value) switch
    {
        _ when !double.IsFinite(value) => "–",
        0 => "0",
        >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 0.1 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.0000", CultureInfo.InvariantCulture),
    };

    /// <summary>An estimate with its interval: <c>15.2 (14.8 to 15.6)</c>.</summary>
    public static string Text(double mean, double low, double high) =>
        double.IsFinite(low) && double.IsFinite(high) ? $"{Text(mean)} ({Text(low)} to {Text(high)})" : Text(mean);

    /// <summary>An estimate in another unit with its interval.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="per">How many of its units make one of the other.</param>
    public static string Text(Estimate estimate, double per = 1) => Text(estimate.Mean / per, estimate.Low / per, estimate.High / per);

    /// <summary>A share as per cent.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");

    /// <summary>A change as per cent with its sign.</summary>
    public static string Change(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:+0.0;−0.0;0.0} %");
}
