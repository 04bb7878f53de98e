using System.Globalization;
using MiddleCorridorSim.Cli.Commands;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>The tables at the end of a comparison: differences from the baseline with what they show.</summary>
internal static class ComparisonTables
{
    private const double HoursPerDay = 24;
    private const double Thousand = 1000;
    private const int MostRoutes = 15;
    private const int LongestName = 46;         // two and the words between them fit 100 columns

    /// <summary>Shows tables for every scenario but the baseline.</summary>
    public static void Show(Screen screen, FinishedWork work, string baseline)
    {
        foreach (Scenario scenario in work.Scenarios.Select(stored => stored.Scenario).Where(scenario => scenario.Name != baseline))
        {
            screen.Say("");
            screen.Say(Numbers.Cut(TerminalText.OneLine(scenario.Name), LongestName) + ", less " + Numbers.Cut(TerminalText.OneLine(baseline), LongestName));
            List<ComparisonRow> rows = [.. work.Comparison.Where(row => row.Scenario == scenario.Name && work.Main.Shows(row.Kpi, row.Entity))];
            screen.Show(Table("All freight", rows.Where(row => row.Entity == "all"), row => $"{row.Kpi}, {row.Unit}", 1));
            screen.Show(Table("Transit time of flows, days", rows.Where(row => work.Main.IsFlow(row.Entity)), row => RunTables.NameOf(scenario, row.Entity), HoursPerDay));
            ComparisonRow[] routes = [.. rows.Where(row => MainIndicators.IsRoute(row.Entity) && row.Difference != 0).OrderByDescending(row => Math.Abs(row.Difference)).Take(MostRoutes)];
            if (routes.Length > 0)
            {
                screen.Show(Table("Freight by route, kt/yr", routes, row => RunTables.NameOf(scenario, row.Entity), Thousand));
            }

            Warn(screen, rows);
        }
    }

    private static Table Table(string title, IEnumerable<ComparisonRow> rows, Func<ComparisonRow, string> name, double per)
    {
        Table table = RunTables.Heading(title, "baseline", "difference", "interval", "verdict");
        foreach (ComparisonRow row in rows)
        {
            table.AddRow(
                Markup.Escape(Numbers.Cut(name(row), 34)),
                Numbers.Short(row.BaselineMean / per),
                Signed(row.Difference / per),
                double.IsNaN(row.Low) ? "" : $"{Signed(row.Low / per)} to {Signed(row.High / per)}",
                Markup.Escape(row.Verdict));
        }

        return table;
    }

    private static void Warn(Screen screen, List<ComparisonRow> rows)
    {
        int hurt = rows.Count(row => row.VarianceRatio > 1 && row.Difference != 0);
        if (hurt > 0)
        {
            double most = rows.Max(row => double.IsNaN(row.VarianceRatio) ? 0 : row.VarianceRatio);
            screen.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"  In {hurt} of {rows.Count} rows common random numbers widened the interval: variance_ratio in comparison.csv is above 1, at most {most:0.00}."));
        }
    }

    private static string Signed(double value) => (value > 0 ? "+" : "") + Numbers.Short(value);
}
