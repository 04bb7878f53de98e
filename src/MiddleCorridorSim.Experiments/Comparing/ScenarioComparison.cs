using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Comparison;

namespace MiddleCorridorSim.Experiments.Comparing;

/// <summary>Compares scenarios with a baseline, replication by replication under common random numbers.</summary>
/// <remarks>
/// Intervals are simultaneous over the main indicators of all scenarios compared (Bonferroni), so that what the table shows holds
/// together with the overall confidence; every other row is given at the same level. What a route or link carries counts as 0 in a
/// replication that does not use it; other indicators are compared over the replications in which both were observed.
/// </remarks>
public static class ScenarioComparison
{
    /// <summary>Compares every scenario of the store with one of them.</summary>
    /// <param name="store">The store.</param>
    /// <param name="baseline">The baseline, by its place.</param>
    /// <param name="main">The indicators that are shown.</param>
    /// <param name="confidence">The probability that all shown intervals hold at once.</param>
    public static IReadOnlyList<ComparisonRow> Of(ResultsStore store, int baseline, MainIndicators main, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(main);
        IReadOnlyList<string> names = store.Scenarios;
        ScenarioValues[] values = [.. names.Select((_, place) => ScenarioValues.Read(store, place))];
        IReadOnlyList<Series> series = values[baseline].Series;
        int[] others = [.. Enumerable.Range(0, names.Count).Where(place => place != baseline)];
        int shown = series.Where((one, place) => main.Shows(one.Kpi, one.Entity) && values[baseline].Has(place)).Count() * others.Length;
        double level = Confidence.Bonferroni(confidence, Math.Max(1, shown));
        return [.. others.SelectMany(other => series.Select((one, place) =>
            Compare(new Pair(names[baseline], names[other], one), values[other].Of(place), values[baseline].Of(place), level)).OfType<ComparisonRow>())];
    }

    private static ComparisonRow? Compare(Pair pair, ReadOnlySpan<double> scenario, ReadOnlySpan<double> baseline, double level)
    {
        bool amount = IsAmount(pair.Series.Kpi);
        List<double> left = [];
        List<double> right = [];
        bool any = false;
        for (int i = 0; i < Math.Min(scenario.Length, baseline.Length); i++)
        {
            any |= !double.IsNaN(scenario[i]) || !double.IsNaN(baseline[i]);
            if (amount || (!double.IsNaN(scenario[i]) && !double.IsNaN(baseline[i])))
            {
                left.Add(double.IsNaN(scenario[i]) ? 0 : scenario[i]);
                right.Add(double.IsNaN(baseline[i]) ? 0 : baseline[i]);
            }
        }

        if (!any || left.Count == 0)
        {
            return null;
        }

        PairedComparison compared = PairedComparison.Of(left.ToArray(), right.ToArray(), level);
        Estimate difference = compared.Difference;
        return new ComparisonRow(
            pair.Baseline, pair.Scenario, pair.Series.Kpi, pair.Series.Entity, pair.Series.Unit, difference.Count, difference.Mean,
            difference.Low, difference.High, compared.Baseline, VerdictWords.Of(difference, IndicatorCatalog.Find(pair.Series.Kpi)), compared.VarianceRatio);
    }

    private static bool IsAmount(string kpi) => kpi.StartsWith("throughput", StringComparison.Ordinal) || kpi is "route_share" or "departures";

    private readonly record struct Pair(string Baseline, string Scenario, Series Series);
}
