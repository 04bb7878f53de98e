using System.Globalization;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>Writes numbers for readers: as many digits as they can use, with thin separators and intervals.</summary>
internal static class Figure
{
    /// <summary>A number with three digits that count, and thousands kept apart.</summary>
    public static string Text(double value) => value == 0 ? "0" : Text(value, FormatFor(value));

    /// <summary>An estimate with its interval, all to the same place: <c>15.2 (14.8 to 15.6)</c>; nothing at all is <c>0</c>.</summary>
    public static string Text(double mean, double low, double high)
    {
        if (!double.IsFinite(low) || !double.IsFinite(high) || (mean == 0 && low == high))
        {
            return Text(mean);
        }

        string format = FormatFor(mean == 0 ? high - low : mean);
        return $"{Text(mean, format)} ({Text(low, format)} to {Text(high, format)})";
    }

    /// <summary>A number with the digits that an interval of so much leaves it; with three that count where there is none.</summary>
    /// <param name="value">The number.</param>
    /// <param name="half">Half of the interval's width.</param>
    public static string Told(double value, double half) => double.IsFinite(half) && half > 0
        ? Text(value, "#,0." + new string('0', (int)Math.Clamp(-Math.Floor(Math.Log10(half)), 0, 6)))
        : Text(value);

    private static string Text(double value, string format)
    {
        string text = value.ToString(format, CultureInfo.InvariantCulture);
        bool isZero = !text.Any(letter => letter is >= '1' and <= '9');
        return !double.IsFinite(value) ? "–" : isZero ? text.TrimStart('-') : text;
    }

    private static string FormatFor(double value) => Math.Abs(value) switch
    {
        >= 100 => "#,0",
        >= 10 => "#,0.0",
        >= 0.1 => "#,0.00",
        _ => "#,0.0000",
    };

    /// <summary>An estimate in another unit with its interval.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="per">How many of its units make one of the other.</param>
    public static string Text(Estimate estimate, double per = 1) => Text(estimate.Mean / per, estimate.Low / per, estimate.High / per);

    /// <summary>A share as per cent.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");

    /// <summary>A change as per cent with its sign.</summary>
    public static string Change(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:+0.0;−0.0;0.0} %");
}
