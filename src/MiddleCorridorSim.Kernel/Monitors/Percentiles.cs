using System.Globalization;

namespace MiddleCorridorSim.Kernel;

/// <summary>Percentiles: the smallest value that at least the share p does not exceed; between two values, their mean.</summary>
/// <remarks>Hyndman and Fan's definition 2 (The American Statistician 50, 1996), as in SimSharp.</remarks>
internal static class Percentiles
{
    public static void Check(double p)
    {
        if (!(p >= 0 && p <= 1))
        {
            string found = p.ToString("R", CultureInfo.InvariantCulture);
            throw new ArgumentException($"expected a share from 0 to 1, found {found}. The median is 0.5.", nameof(p));
        }
    }

    public static double OfSamples(List<double> samples, double p)
    {
        if (samples.Count == 0)
        {
            return double.NaN;
        }

        double[] sorted = [.. samples.Order()];
        double rank = sorted.Length * p;
        int place = Math.Max((int)Math.Ceiling(rank) - 1, 0);
        bool isBetween = rank >= place + 1 && place + 1 < sorted.Length;
        return isBetween ? (sorted[place] + sorted[place + 1]) / 2 : sorted[place];
    }

    /// <summary>The percentile of levels that weigh as long as they held.</summary>
    public static double OfLevels(IEnumerable<(double Level, double Duration)> levels, double p)
    {
        (double Level, double Duration)[] sorted =
        [
            .. levels.Where(entry => entry.Duration > 0)
                .GroupBy(entry => entry.Level, (level, entries) => (level, entries.Sum(entry => entry.Duration)))
                .OrderBy(entry => entry.level),
        ];
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        double rank = sorted.Sum(entry => entry.Duration) * p;
        double passed = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            passed += sorted[i].Duration;
            if (passed >= rank)
            {
                return passed == rank && i + 1 < sorted.Length ? (sorted[i].Level + sorted[i + 1].Level) / 2 : sorted[i].Level;
            }
        }

        return sorted[^1].Level;
    }
}
