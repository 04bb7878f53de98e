namespace MiddleCorridorSim.Results.Store;

/// <summary>The files that this program writes into a results folder; it deletes no others.</summary>
public static class ResultsFolderFiles
{
    private static readonly string[] Names =
    [
        "results.db", "results.db-wal", "results.db-shm", "run.json", "scenario.yaml", "kpis.csv", "summary.csv", "quantiles.csv", "batch_means.csv", "comparison.csv",
        "factors.csv", "study.yaml", "observed.csv", "consignments.csv", "trace.csv", "report.html", "sobol.csv", "morris.csv", "metamodel.csv", "tornado.csv",
        "selection.csv", "calibration.csv", "calibration_figures.csv",
    ];

    /// <summary>Deletes what a run left in <paramref name="folder"/>, and its charts and scenarios.</summary>
    /// <param name="folder">The results folder.</param>
    public static void Delete(string folder)
    {
        foreach (string name in Names)
        {
            File.Delete(Path.Combine(folder, name));
        }

        foreach (string name in new[] { "charts", "scenarios" })
        {
            string path = Path.Combine(folder, name);
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
        }
    }
}
