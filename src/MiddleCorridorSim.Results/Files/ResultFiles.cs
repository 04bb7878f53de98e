using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Results.Files;

/// <summary>Writes the CSV files of a results folder from its store.</summary>
/// <remarks>The bytes depend on the results alone: not on threads, machine, wall time, or how often the run was interrupted.</remarks>
public static class ResultFiles
{
    /// <summary>The level of the intervals that files show.</summary>
    public const double Confidence = 0.95;

    /// <summary>Writes <c>kpis.csv</c>, <c>summary.csv</c>, <c>quantiles.csv</c>, for a sweep <c>factors.csv</c>, and the resolved scenarios.</summary>
    /// <param name="store">The store.</param>
    /// <returns>The rows of the summary.</returns>
    public static IReadOnlyList<SummaryRow> Write(ResultsStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        WriteScenarios(store);
        WriteKpis(store);
        WriteFactors(store);
        List<SummaryRow> summary = [.. Summarizer.Store(store.Database, Summarizer.Summarize(store, Confidence))];
        WriteSummary(store, summary);
        QuantilesFile.Write(store);
        return summary;
    }

    /// <summary>Writes <c>batch_means.csv</c> where runs were cut into batches.</summary>
    /// <param name="store">The store.</param>
    /// <returns>Its rows.</returns>
    public static IReadOnlyList<BatchMeansRow> WriteBatches(ResultsStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return BatchMeansFile.Write(store);
    }

    /// <summary>As <see cref="Write"/>, row by row, so that memory does not grow with the number of points of a sweep.</summary>
    /// <param name="store">The store.</param>
    public static void WriteSweep(ResultsStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        WriteScenarios(store);
        WriteKpis(store);
        WriteFactors(store);
        WriteSummary(store, Summarizer.Store(store.Database, Summarizer.Summarize(store, Confidence)));
    }

    private static void WriteKpis(ResultsStore store)
    {
        RunReader reader = new(store.Database);
        CsvTable.Write(Path.Combine(store.Folder, "kpis.csv"), "scenario,point,replication,kpi,entity,unit,value", table =>
        {
            foreach ((StoredRun run, IReadOnlyList<(int Series, double Value)> values) in reader.Runs())
            {
                foreach ((int place, double value) in values)
                {
                    Series series = reader.Series[place];
                    table.Add(run.Scenario).Add(run.Key.Point).Add(run.Key.Replication)
                        .Add(series.Kpi).Add(series.Entity).Add(series.Unit).Add(value).EndRow();
                }
            }
        });
    }

    private static void WriteSummary(ResultsStore store, IEnumerable<SummaryRow> summary) =>
        CsvTable.Write(Path.Combine(store.Folder, "summary.csv"), "scenario,point,kpi,entity,unit,n,mean,sd,ci_low,ci_high", table =>
        {
            foreach (SummaryRow row in summary)
            {
                table.Add(row.Scenario).Add(row.Point).Add(row.Series.Kpi).Add(row.Series.Entity).Add(row.Series.Unit)
                    .Add(row.Estimate.Count).Add(row.Estimate.Mean).Add(row.Estimate.StandardDeviation).Add(row.Estimate.Low).Add(row.Estimate.High)
                    .EndRow();
            }
        });

    private static void WriteFactors(ResultsStore store)
    {
        if (store.Database.Scalar("SELECT 1 FROM factors LIMIT 1") is null)
        {
            return;
        }

        CsvTable.Write(Path.Combine(store.Folder, "factors.csv"), "point,factor,value", table =>
        {
            foreach ((long point, string factor, string value) in store.Database.Query(
                "SELECT point, factor, value FROM factors ORDER BY point, position", row => (row.GetInt64(0), row.GetString(1), row.GetString(2))))
            {
                table.Add(point).Add(factor).Add(value).EndRow();
            }
        });
    }

    private static void WriteScenarios(ResultsStore store)
    {
        List<(string Name, string Yaml)> scenarios =
            [.. store.Database.Query("SELECT name, yaml FROM scenarios ORDER BY position", row => (row.GetString(0), row.GetString(1)))];
        if (scenarios.Count == 0)
        {
            return;
        }

        WholeFile.Write(Path.Combine(store.Folder, "scenario.yaml"), text => text.Write(scenarios[0].Yaml));
        if (scenarios.Count > 1)
        {
            string folder = Path.Combine(store.Folder, "scenarios");
            Directory.CreateDirectory(folder);
            HashSet<string> taken = [];
            foreach ((string name, string yaml) in scenarios)
            {
                string file = Slug.Of(name);
                for (int next = 2; !taken.Add(file); next++)
                {
                    file = FormattableString.Invariant($"{Slug.Of(name)}-{next}");
                }

                WholeFile.Write(Path.Combine(folder, file + ".yaml"), text => text.Write(yaml));
            }
        }
    }
}
