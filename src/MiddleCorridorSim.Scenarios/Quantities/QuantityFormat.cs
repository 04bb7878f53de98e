using System.Globalization;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Scenarios.Quantities;

/// <summary>Writes values as a scenario file would.</summary>
public static class QuantityFormat
{
    /// <summary>The text of a quantity: durations in the greatest unit that leaves no fraction, others as they write themselves.</summary>
    /// <param name="value">A quantity.</param>
    public static string Text(object value) => value switch
    {
        TimeSpan span => Duration(span),
        Share share => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share.Value * 100, 10)} %"),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private static string Duration(TimeSpan span)
    {
        (string Unit, TimeSpan One)[] units = [("d", TimeSpan.FromDays(1)), ("h", TimeSpan.FromHours(1)), ("min", TimeSpan.FromMinutes(1)), ("s", TimeSpan.FromSeconds(1))];
        if (span == TimeSpan.Zero)
        {
            return "0 h";
        }

        foreach ((string unit, TimeSpan one) in units)
        {
            if (span.Ticks % one.Ticks == 0)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{span.Ticks / one.Ticks} {unit}");
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:R} s");
    }
}
