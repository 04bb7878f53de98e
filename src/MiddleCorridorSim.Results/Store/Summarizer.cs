using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Results.Store;

/// <summary>Estimates over replications, streamed from the store: memory for one design point at a time.</summary>
internal static class Summarizer
{
    /// <summary>A row for every scenario, point and series that was observed, in the order of the files.</summary>
    public static IEnumerable<SummaryRow> Summarize(ResultsStore store, double confidence)
    {
        RunReader reader = new(store.Database);
        RunningMoments?[] moments = new RunningMoments?[reader.Series.Count];
        StoredRun? last = null;
        foreach ((StoredRun run, IReadOnlyList<(int Series, double Value)> values) in reader.Runs())
        {
            if (last is not null && (last.Key.Scenario != run.Key.Scenario || last.Key.Point != run.Key.Point))
            {
                foreach (SummaryRow row in Rows(last, reader, moments, confidence))
                {
                    yield return row;
                }

                Array.Clear(moments);
            }

            foreach ((int series, double value) in values)
            {
                (moments[series] ??= new RunningMoments()).Add(value);
            }

            last = run;
        }

        if (last is not null)
        {
            foreach (SummaryRow row in Rows(last, reader, moments, confidence))
            {
                yield return row;
            }
        }
    }

    /// <summary>The rows as they come, each put into the table <c>summary</c>, in place of what was there when the last has come.</summary>
    public static IEnumerable<SummaryRow> Store(ResultsDatabase database, IEnumerable<SummaryRow> rows)
    {
        using SqliteTransaction transaction = database.Connection.BeginTransaction();
        database.Execute("DELETE FROM summary");
        using SqliteCommand insert = database.Connection.CreateCommand();
        insert.CommandText =
            "INSERT INTO summary(scenario, point, kpi, entity, unit, n, mean, sd, ci_low, ci_high) " +
            "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        SqliteParameter[] parameters = [.. Enumerable.Range(1, 10).Select(number => insert.Parameters.AddWithValue($"${number}", DBNull.Value))];
        foreach (SummaryRow row in rows)
        {
            Estimate estimate = row.Estimate;
            object[] fields =
            [
                row.Scenario, row.Point, row.Series.Kpi, row.Series.Entity, row.Series.Unit, estimate.Count, estimate.Mean,
                OrNull(estimate.StandardDeviation), OrNull(estimate.Low), OrNull(estimate.High),
            ];
            for (int i = 0; i < fields.Length; i++)
            {
                parameters[i].Value = fields[i];
            }

            insert.ExecuteNonQuery();
            yield return row;
        }

        transaction.Commit();
    }

    private static object OrNull(double value) => double.IsNaN(value) ? DBNull.Value : value;

    private static IEnumerable<SummaryRow> Rows(StoredRun run, RunReader reader, RunningMoments?[] moments, double confidence)
    {
        for (int place = 0; place < moments.Length; place++)
        {
            if (moments[place] is { } seen)
            {
                yield return new SummaryRow(run.Scenario, run.Key.Point, reader.Series[place], Estimates.OfMean(seen, confidence));
            }
        }
    }
}
