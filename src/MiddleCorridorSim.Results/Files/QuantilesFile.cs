using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics.Precision;

namespace MiddleCorridorSim.Results.Files;

/// <summary>Quantiles of indicators over replications, and <c>quantiles.csv</c>.</summary>
/// <remarks>Of all freight, flows, routes and border posts; over what one replication of the year may come to, not over consignments.</remarks>
internal static class QuantilesFile
{
    private const string Columns = "scenario,kpi,entity,unit,probability,n,value,ci_low,ci_high,coverage";
    private static readonly double[] s_probabilities = [0.1, 0.5, 0.9];

    /// <summary>Works out the quantiles, keeps them in the store and writes the file; nothing where there is one replication alone.</summary>
    /// <param name="store">The store.</param>
    public static void Write(ResultsStore store)
    {
        IReadOnlyList<string> names = store.Scenarios;
        List<QuantileRow> rows = [.. Enumerable.Range(0, names.Count).SelectMany(place => Rows(names[place], ScenarioValues.Read(store, place)))];
        TableFile.Write(store, "quantiles", Columns, [.. rows.Select(Fields)]);
    }

    private static IEnumerable<QuantileRow> Rows(string scenario, ScenarioValues values)
    {
        for (int place = 0; place < values.Series.Count; place++)
        {
            if (!IsWanted(values.Series[place].Entity))
            {
                continue;
            }

            double[] observed = [.. values.Of(place).ToArray().Where(value => !double.IsNaN(value))];
            foreach (double probability in observed.Length < 2 ? [] : s_probabilities)
            {
                yield return new QuantileRow(scenario, values.Series[place], QuantileInterval.Of(observed, probability, ResultFiles.Confidence));
            }
        }
    }

    private static bool IsWanted(string entity) =>
        entity == "all" || entity.StartsWith("route:", StringComparison.Ordinal) || entity.StartsWith("post:", StringComparison.Ordinal) ||
        (entity.StartsWith("flow:", StringComparison.Ordinal) && !entity.Contains('/', StringComparison.Ordinal));

    private static object[] Fields(QuantileRow row) =>
    [
        row.Scenario, row.Series.Kpi, row.Series.Entity, row.Series.Unit, row.Interval.Probability, row.Interval.Count, row.Interval.Value,
        row.Interval.Low, row.Interval.High, row.Interval.Coverage,
    ];
}
