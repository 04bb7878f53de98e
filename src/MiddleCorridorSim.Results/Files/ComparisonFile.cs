using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Results.Files;

/// <summary>Keeps paired differences in the store and writes <c>comparison.csv</c>.</summary>
public static class ComparisonFile
{
    private const string Columns = "baseline,scenario,kpi,entity,unit,n,difference,ci_low,ci_high,baseline_mean,verdict,variance_ratio";

    /// <summary>Writes the differences, in place of what was there.</summary>
    /// <param name="store">The store.</param>
    /// <param name="rows">The differences, in the order of the file.</param>
    public static void Write(ResultsStore store, IReadOnlyList<ComparisonRow> rows)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(rows);
        Keep(store.Database, rows);
        CsvTable.Write(Path.Combine(store.Folder, "comparison.csv"), Columns, table =>
        {
            foreach (ComparisonRow row in rows)
            {
                table.Add(row.Baseline).Add(row.Scenario).Add(row.Kpi).Add(row.Entity).Add(row.Unit).Add(row.Count)
                    .Add(row.Difference).Add(row.Low).Add(row.High).Add(row.BaselineMean).Add(row.Verdict).Add(row.VarianceRatio).EndRow();
            }
        });
    }

    private static void Keep(ResultsDatabase database, IReadOnlyList<ComparisonRow> rows)
    {
        using SqliteTransaction transaction = database.Connection.BeginTransaction();
        database.Execute("DELETE FROM comparison");
        using SqliteCommand insert = database.Connection.CreateCommand();
        insert.CommandText =
            "INSERT INTO comparison(baseline, scenario, kpi, entity, unit, n, difference, ci_low, ci_high, baseline_mean, verdict, variance_ratio) " +
            "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
        SqliteParameter[] parameters = [.. Enumerable.Range(1, 12).Select(number => insert.Parameters.AddWithValue($"${number}", DBNull.Value))];
        foreach (ComparisonRow row in rows)
        {
            object[] fields =
            [
                row.Baseline, row.Scenario, row.Kpi, row.Entity, row.Unit, row.Count, row.Difference, OrNull(row.Low), OrNull(row.High),
                row.BaselineMean, row.Verdict, OrNull(row.VarianceRatio),
            ];
            for (int i = 0; i < fields.Length; i++)
            {
                parameters[i].Value = fields[i];
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static object OrNull(double value) => double.IsNaN(value) ? DBNull.Value : value;
}
