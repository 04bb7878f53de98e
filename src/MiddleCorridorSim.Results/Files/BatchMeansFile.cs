using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics.SteadyState;

namespace MiddleCorridorSim.Results.Files;

/// <summary>Estimates from the batches of long runs, and <c>batch_means.csv</c>.</summary>
internal static class BatchMeansFile
{
    private const string Columns = "scenario,kpi,entity,unit,batches,base,mean,ci_low,ci_high,autocorrelation,p_value,independent";

    private const string InOrder =
        "SELECT s.name, b.series_id, b.amount, b.base FROM batches b CROSS JOIN runs r ON r.id = b.run_id CROSS JOIN scenarios s ON s.id = r.scenario_id " +
        "WHERE r.replication = 1 ORDER BY s.position, b.series_id, b.batch";

    /// <summary>Works out the estimates from what the store holds, keeps them there and writes the file; nothing where no run was cut into batches.</summary>
    /// <param name="store">The store.</param>
    public static IReadOnlyList<BatchMeansRow> Write(ResultsStore store)
    {
        Dictionary<long, Series> series = new RunReader(store.Database).Series.ToDictionary(each => each.Id);
        List<BatchMeansRow> rows = [];
        foreach (IGrouping<(string Scenario, long Series), (double Amount, double Base)> group in store.Database.Query(
            InOrder, row => (Key: (row.GetString(0), row.GetInt64(1)), Value: (row.GetDouble(2), row.GetDouble(3)))).GroupBy(each => each.Key, each => each.Value))
        {
            double[] bases = [.. group.Select(batch => batch.Base)];
            BatchMeans means = BatchMeans.OfRatios([.. group.Select(batch => batch.Amount)], bases, ResultFiles.Confidence);
            rows.Add(new BatchMeansRow(group.Key.Scenario, series[group.Key.Series], bases.Average(), means));
        }

        // The sort keeps scenarios together in their order, as groups come in it.
        Dictionary<string, int> order = rows.Select(row => row.Scenario).Distinct().Select((name, place) => (name, place)).ToDictionary();
        rows = [.. rows.OrderBy(row => order[row.Scenario]).ThenBy(row => row.Series)];
        TableFile.Write(store, "batch_means", Columns, [.. rows.Select(Fields)]);
        return rows;
    }

    private static object[] Fields(BatchMeansRow row) =>
    [
        row.Scenario, row.Series.Kpi, row.Series.Entity, row.Series.Unit, row.Means.Estimate.Count, row.Base, row.Means.Estimate.Mean,
        row.Means.Estimate.Low, row.Means.Estimate.High, row.Means.Autocorrelation, row.Means.PValue, row.Means.LooksIndependent ? "yes" : "no",
    ];
}
