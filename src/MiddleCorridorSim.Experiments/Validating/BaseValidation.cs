using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Experiments.Validating;

/// <summary>Holds simulated scenarios to published figures.</summary>
public static class BaseValidation
{
    /// <summary>The file that <see cref="Write"/> leaves in the folder of results.</summary>
    public const string FileName = "validation.csv";

    /// <summary>Puts the simulated figure beside every published one.</summary>
    /// <param name="figures">The published figures.</param>
    /// <param name="store">The replications.</param>
    /// <param name="scenarios">The files of the scenarios as the table names them, in the order of the store, each with its name.</param>
    public static IReadOnlyList<ValidatedFigure> Of(IReadOnlyList<PublishedFigure> figures, ResultsStore store, IReadOnlyList<(string File, string Name)> scenarios)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(scenarios);
        RunningMoments[] moments = [.. figures.Select(_ => new RunningMoments())];
        foreach ((StoredRun run, IReadOnlyList<IndicatorValue> observed) in store.RunsWithValues())
        {
            Dictionary<(string, string), double> values = [];
            foreach (IndicatorValue value in observed)
            {
                values[(value.Kpi, value.Entity)] = value.Value;
            }

            for (int i = 0; i < figures.Count; i++)
            {
                if (figures[i].IsCompared && figures[i].Scenario == scenarios[run.Key.Scenario].File && Sum(figures[i], values) is { } sum)
                {
                    moments[i].Add(figures[i].Factor * sum);
                }
            }
        }

        return [.. figures.Select((figure, i) => figure.IsCompared && scenarios.FirstOrDefault(scenario => scenario.File == figure.Scenario) is { Name: not null } held
            ? new ValidatedFigure(figure, held.Name, Estimates.OfMean(moments[i]))
            : new ValidatedFigure(figure, "", null))];
    }

    /// <summary>Writes <c>validation.csv</c>.</summary>
    /// <param name="folder">The folder of results.</param>
    /// <param name="rows">The figures.</param>
    public static void Write(string folder, IReadOnlyList<ValidatedFigure> rows) => ResultTable.Write(
        Path.Combine(folder, FileName),
        "id,name,dimension,year,scenario,kpi,unit,published,published_low,published_high,tolerance,allowed_low,allowed_high,n,simulated,ci_low,ci_high,deviation,verdict,sure,how,explanation,source",
        rows.Select(row => (object?[])
        [
            row.Published.Id, row.Published.Name, row.Published.Dimension, row.Published.Year, row.ScenarioName, row.Published.Kpi, row.Published.Unit,
            row.Published.Value, row.Published.Low, row.Published.High, row.Published.Tolerance.Text, row.Published.Tolerance.Low, row.Published.Tolerance.High,
            row.Simulated?.Count, row.Simulated?.Mean, row.Simulated?.Low, row.Simulated?.High, row.Deviation, row.Verdict,
            row.IsMet is null ? null : row.IsSure ? "yes" : "no", row.Published.How, row.Published.Explanation, row.Published.Source,
        ]));

    /// <summary>The sum of the terms; null where the replication observed none of them, or not all where they are of several indicators.</summary>
    private static double? Sum(PublishedFigure figure, Dictionary<(string Kpi, string Entity), double> values)
    {
        List<double> found = [];
        foreach (Response term in figure.Terms)
        {
            if (values.TryGetValue((term.Kpi, term.Entity!), out double value))
            {
                found.Add(value);
            }
        }

        bool isComplete = found.Count == figure.Terms.Count || figure.Terms.All(term => term.Kpi == figure.Kpi);
        return found.Count > 0 && isComplete ? found.Sum() : null;
    }
}
