using System.Globalization;
using MiddleCorridorSim.Cli.Reports;
using MiddleCorridorSim.Experiments.Validating;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>The tables of validate-base: every published figure beside the simulated one, what the misses may come from, and how far off each year is.</summary>
internal static class ValidationTables
{
    /// <summary>Shows them.</summary>
    public static void Show(Screen screen, IReadOnlyList<ValidatedFigure> rows)
    {
        Table table = RunTables.Heading("Figure", "year", "published", "tolerance", "simulated", "verdict");
        foreach (ValidatedFigure row in rows.Where(row => row.Simulated is not null))
        {
            table.AddRow(
                Markup.Escape(Numbers.Cut($"{row.Published.Id} {row.Published.Name}", 36)),
                Markup.Escape(row.Published.Year),
                Markup.Escape($"{Numbers.Short(row.Published.Value)} {Numbers.Cut(row.Published.Unit, 10)}"),
                Limits(row.Published.Tolerance),
                Numbers.WithInterval(row.Simulated),
                row.IsMet is null || row.IsSure ? row.Verdict : row.Verdict + "?");
        }

        screen.Show(table);
        screen.Say("A question mark: the interval reaches over the edge of the tolerance, so more replications may turn the verdict.");
        foreach (ValidatedFigure missed in rows.Where(row => row.IsMet == false))
        {
            screen.Paragraph(Invariant($"{missed.Published.Id} is missed by {100 * missed.Deviation:+0;-0} %: {Explained(missed)}"));
        }

        screen.Say("");
        foreach (string year in Years(rows))
        {
            screen.Paragraph(year);
        }

        int judged = rows.Count(row => row.IsMet is not null);
        screen.Say(Invariant($"{rows.Count(row => row.IsMet == true)} of {judged} figures met; {rows.Count - judged} of the table have nothing to be judged by and stand in validation.csv with the reason."));
    }

    /// <summary>A sentence a scenario: how many figures it meets, and how far off the others are.</summary>
    public static IEnumerable<string> Years(IReadOnlyList<ValidatedFigure> rows)
    {
        foreach (IGrouping<string, ValidatedFigure> scenario in rows.Where(row => row.IsMet is not null).GroupBy(row => row.ScenarioName))
        {
            double[] distances = [.. scenario.Select(row => Math.Abs(row.Deviation)).Order()];
            yield return Invariant(
                $"{scenario.Key}: {scenario.Count(row => row.IsMet == true)} of {distances.Length} figures met; half of them are within {100 * distances[(distances.Length - 1) / 2]:0} % of what was published, the farthest is {100 * distances[^1]:0} % off.");
        }
    }

    /// <summary>The table as a page of the documentation.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="replications">How many replications of each scenario were run.</param>
    public static FigurePage Page(IReadOnlyList<ValidatedFigure> rows, int replications)
    {
        FigurePage page = new(
            "The base case against published figures", Invariant($"mcsim validate-base --replications {replications}"), "figure", "year", "published", "tolerance", "simulated, 95 %", "verdict", "how it was compared; what would explain a miss");
        foreach (ValidatedFigure row in rows)
        {
            string note = string.Join(". ", new[] { row.Published.How, row.IsMet == false ? Explained(row) : "" }.Where(text => text.Length > 0));
            page.Add(
                $"{row.Published.Id} {row.Published.Name}", row.Published.Year, $"{Numbers.Short(row.Published.Value)} {row.Published.Unit}", Limits(row.Published.Tolerance),
                Numbers.WithInterval(row.Simulated), row.IsMet is null || row.IsSure ? row.Verdict : row.Verdict + "?", note);
        }

        return page;
    }

    private static string Explained(ValidatedFigure row) => row.Published.Explanation.Length > 0 ? row.Published.Explanation : "nothing is known that would explain it.";

    private static string Limits(Tolerance tolerance) => tolerance.IsGiven ? $"{Numbers.Short(tolerance.Low)} to {Numbers.Short(tolerance.High)}" : "none";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
