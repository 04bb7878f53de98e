using MiddleCorridorSim.Cli.Commands;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>The tables at the end of a comparison: differences from the baseline with what they show.</summary>
internal static class ComparisonTables
{
    /// <summary>Shows a table for every scenario but the baseline.</summary>
    public static void Show(Screen screen, FinishedWork work, string baseline)
    {
        foreach (Scenario scenario in work.Scenarios.Select(stored => stored.Scenario).Where(scenario => scenario.Name != baseline))
        {
            screen.Say("");
            screen.Say($"{scenario.Name}, less {baseline}");
            List<ComparisonRow> rows = [.. work.Comparison.Where(row => row.Scenario == scenario.Name && IsShown(work.Main, row))];
            screen.Show(Differences(scenario, rows));
            Warn(screen, rows);
        }
    }

    private static bool IsShown(MainIndicators main, ComparisonRow row) =>
        main.Shows(row.Kpi, row.Entity) || (row.Kpi == "throughput" && row.Entity.StartsWith("route:", StringComparison.Ordinal));

    private static Table Differences(Scenario scenario, List<ComparisonRow> rows)
    {
        Table table = RunTables.Heading("Indicator", "of", "baseline", "difference", "interval", "verdict");
        foreach (ComparisonRow row in rows)
        {
            table.AddRow(
                Markup.Escape($"{row.Kpi}, {row.Unit}"),
                Markup.Escape(Numbers.Cut(RunTables.NameOf(scenario, row.Entity), 24)),
                Numbers.Short(row.BaselineMean),
                Signed(row.Difference),
                double.IsNaN(row.Low) ? "" : $"{Signed(row.Low)} to {Signed(row.High)}",
                Markup.Escape(row.Verdict));
        }

        return table;
    }

    private static void Warn(Screen screen, List<ComparisonRow> rows)
    {
        int hurt = rows.Count(row => row.VarianceRatio > 1 && row.Difference != 0);
        if (hurt > 0)
        {
            screen.Say($"  In {hurt} of {rows.Count} rows common random numbers widened the interval (variance_ratio above 1 in comparison.csv).");
        }
    }

    private static string Signed(double value) => (value > 0 ? "+" : "") + Numbers.Short(value);
}
