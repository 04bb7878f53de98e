using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Sensitivity;
using MiddleCorridorSim.Reporting.Sweeps;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>What a study of many settings found, in words: which factors matter, which option is best, what observed figures tell.</summary>
/// <param name="folder">The results of a sweep, a selection or a calibration.</param>
internal sealed class StudyFindings(ResultsFolder folder)
{
    /// <summary>The findings.</summary>
    public IEnumerable<Finding> All() => [Extent(), .. Tornado(), .. Ranked("morris.csv", "mu_star", Morris), .. Ranked("sobol.csv", "total", Sobol), .. Selection(), .. Calibration()];

    private Finding Extent()
    {
        string[] factors = [.. folder.Factors.Select(factor => factor.Factor).Distinct().Select(SweepPoints.Words)];
        int points = folder.Factors.Select(factor => factor.Point).Distinct().Count();
        return new Finding(string.Empty, $"The study ran {points} settings of {string.Join(", ", factors)}. Numbers of one setting say nothing of the others: read the charts and tables of the study.");
    }

    private IEnumerable<Finding> Tornado() => AnalysisResponse.In(folder, "tornado.csv").Select(response =>
    {
        string[] row = response.Rows.MaxBy(row => Math.Abs(response.Number(row, "swing")))!;
        ResultUnit unit = ResultUnit.For(response.Unit, [response.Number(row, "low"), response.Number(row, "high")]);
        return new Finding(string.Empty,
            $"{response.Words(folder)}: {Factor(response, row)} does most by itself. At {response.Text(row, "low_value")} it is {Figure.Text(unit.Of(response.Number(row, "low")))}, "
            + $"at {response.Text(row, "high_value")} {Figure.Text(unit.Of(response.Number(row, "high")))} {unit.Word}, with the scenario as it is {Figure.Text(unit.Of(response.Number(row, "base")))}.");
    });

    /// <summary>The strongest factor of each response, and whether it can be told from the next.</summary>
    private IEnumerable<Finding> Ranked(string file, string column, Func<AnalysisResponse, string[], string> words)
    {
        foreach (AnalysisResponse response in AnalysisResponse.In(folder, file))
        {
            string[][] rows = [.. response.Rows.Where(row => double.IsFinite(response.Number(row, column))).OrderByDescending(row => response.Number(row, column))];
            if (rows.Length == 0)
            {
                continue;
            }

            yield return new Finding(string.Empty, $"{response.Words(folder)}: {words(response, rows[0])}");
            if (rows.Length > 1 && !(response.Number(rows[0], $"{column}_low") > response.Number(rows[1], $"{column}_high")))
            {
                yield return new Finding(
                    string.Empty,
                    $"{response.Words(folder)}: whether {Factor(response, rows[0])} or {Factor(response, rows[1])} matters more: their intervals overlap.",
                    CanBeTold: false);
            }
        }
    }

    private static string Morris(AnalysisResponse response, string[] row)
    {
        ResultUnit unit = ResultUnit.For(response.Unit, [response.Number(row, "mu_star")]);
        double Of(string column) => unit.Of(response.Number(row, column));
        return $"{Factor(response, row)} matters most. Over its range it moves the response by {Figure.Text(Of("mu_star"), Math.Max(0, Of("mu_star_low")), Of("mu_star_high"))} {unit.Word} on average (Morris's mu*).";
    }

    private static string Sobol(AnalysisResponse response, string[] row)
    {
        string Share(string index) => $"{Figure.Percent(Math.Clamp(response.Number(row, index), 0, 1))} ({Figure.Percent(Math.Clamp(response.Number(row, $"{index}_low"), 0, 1))} to {Figure.Percent(Math.Clamp(response.Number(row, $"{index}_high"), 0, 1))})";
        return $"{Factor(response, row)} matters most. By itself it explains {Share("first")} of the variance, with its interactions {Share("total")}.";
    }

    private IEnumerable<Finding> Selection()
    {
        if (folder.Table("selection.csv") is not { Rows.Count: > 0 } table)
        {
            yield break;
        }

        string about = $"{ResponseWords.Of(table.Text(table.Rows[0], "kpi"))}, {ResponseWords.Of(new Entity(table.Text(table.Rows[0], "entity")), folder)}";
        foreach (string[] row in table.Rows.Where(row => double.IsFinite(table.Number(row, "probability"))))
        {
            ResultUnit unit = ResultUnit.For(table.Text(row, "unit"), [table.Number(row, "mean")]);
            double half = unit.Of(table.Number(row, "ci_high") - table.Number(row, "ci_low")) / 2;
            yield return new Finding(
                string.Empty,
                $"{about}: the best option is “{PlaceNames.Words(table.Text(row, "option"))}”, with a probability of {Figure.Percent(table.Number(row, "probability"))} or more; {Figure.Told(unit.Of(table.Number(row, "mean")), half)} {unit.Word}.");
        }

        string[] untried = [.. table.Rows.Where(row => !double.IsFinite(table.Number(row, "mean"))).Select(row => PlaceNames.Words(table.Text(row, "option")))];
        if (untried.Length > 0)
        {
            yield return new Finding(string.Empty, $"How good these options are, which were not simulated: {string.Join(", ", untried)}.", CanBeTold: false);
        }
    }

    private IEnumerable<Finding> Calibration()
    {
        if (folder.Table("calibration.csv") is not { Rows.Count: > 0 } table)
        {
            yield break;
        }

        foreach (string[] row in table.Rows)
        {
            string factor = SweepPoints.Words(table.Text(row, "factor"));
            string value = $"{Figure.Told(table.Number(row, "value"), table.Number(row, "standard_error"))} {table.Text(row, "unit")}".TrimEnd();
            yield return table.Text(row, "identifiable") == "yes"
                ? new Finding(string.Empty, $"The observed figures are met best with {factor} at {value} (standard error {Figure.Text(table.Number(row, "standard_error"))}).")
                : new Finding(string.Empty, $"What {factor} is: the observed figures do not tell it; {value} was taken.", CanBeTold: false);
        }
    }

    private static string Factor(AnalysisResponse response, string[] row) => SweepPoints.Words(response.Text(row, "factor"));
}
