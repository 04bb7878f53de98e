using MiddleCorridorSim.Cli.Commands;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Results.Store;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>The table at the end of one long run: estimates from its batches, and whether the batches may be taken as independent.</summary>
internal static class BatchTables
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "transit_time.mean", "transit_time.p50", "transit_time.p90", "border_hours.mean", "throughput", "cost.mean", "co2e.mean", "in_system.mean",
    };

    /// <summary>Shows a table for each scenario; nothing where no run was cut into batches.</summary>
    public static void Show(Screen screen, FinishedWork work)
    {
        foreach (Scenario scenario in work.Report.BatchMeans.Count == 0 ? [] : work.Scenarios.Select(stored => stored.Scenario))
        {
            List<BatchMeansRow> rows = [.. work.Report.BatchMeans.Where(row => row.Scenario == scenario.Name)];
            Table table = RunTables.Heading("Batch means", "of", "estimate", "unit", "batches independent");
            foreach (BatchMeansRow row in rows.Where(row => s_names.Contains(row.Series.Kpi) && (row.Series.Entity == "all" || work.Main.Shows(row.Series.Kpi, row.Series.Entity))))
            {
                table.AddRow(
                    row.Series.Kpi,
                    Markup.Escape(Numbers.Cut(RunTables.NameOf(scenario, row.Series.Entity), 30)),
                    Numbers.WithInterval(row.Means.Estimate),
                    Markup.Escape(row.Series.Unit),
                    row.Means.LooksIndependent ? "yes" : "no");
            }

            screen.Show(table);
            int dependent = rows.Count(row => !row.Means.LooksIndependent);
            screen.Say(dependent == 0
                ? "  No indicator shows batches that depend on each other."
                : $"  {dependent} of {rows.Count} indicators show batches that depend on each other (independent = no in batch_means.csv), where the intervals " +
                  "are too narrow: lengthen duration, or take fewer batches. By chance alone one in ten would.");
        }
    }
}
