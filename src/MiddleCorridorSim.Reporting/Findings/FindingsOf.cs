using System.Globalization;
using System.Text.Json;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Validation;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>Says in words what the numbers say, and what they cannot say.</summary>
/// <param name="folder">The results.</param>
public sealed class FindingsOf(ResultsFolder folder)
{
    private const double Day = 24;
    private const double FewHours = 48;
    private readonly CorridorFigures _figures = new(folder);

    /// <summary>The findings, scenario by scenario.</summary>
    public IReadOnlyList<Finding> All() => folder.IsSweep
        ? [.. new StudyFindings(folder).All(), .. Limits()]
        : [.. ValidationTable.Findings(folder), .. folder.Scenarios.SelectMany(OfScenario), .. folder.Comparison.Select(row => row.Scenario).Distinct().SelectMany(Compared), .. Concluded(), .. Limits()];

    private IEnumerable<Finding> OfScenario(string scenario)
    {
        if (_figures.Tonnes(scenario) is { } tonnes)
        {
            string containers = _figures.Teu(scenario) is { Mean: > 0 } teu ? $", with {Figure.Text(teu, 1e3)} thousand TEU in containers" : string.Empty;
            yield return new Finding(scenario, $"{Figure.Text(tonnes, 1e6)} million tonnes a year are delivered{(folder.Flows.Value.HasBackground ? " by the corridor's own flows" : string.Empty)}{containers}.");
        }

        if (_figures.TransitHours(scenario) is { } transit)
        {
            string border = _figures.BorderHours(scenario) is { } hours
                ? $"; {Figure.Percent(hours.Mean / transit.Mean)} of it ({Span(hours)}) is spent at borders"
                : string.Empty;
            yield return new Finding(scenario, $"A consignment takes {Span(transit)} on average from creation to delivery{border}.");
        }

        foreach (Finding finding in new[] { Routes(scenario), Posts(scenario), Left(scenario) }.OfType<Finding>())
        {
            yield return finding;
        }
    }

    private static string Span(Estimate hours) => hours.Mean < FewHours ? $"{Figure.Text(hours)} hours" : $"{Figure.Text(hours, Day)} days";

    private Finding? Routes(string scenario)
    {
        List<SummaryRow> routes = [.. folder.Find("throughput", "route").Where(row => row.Scenario == scenario && row.Mean > 0 && PlaceNames.IsLabel(row.Entity.Id)).OrderByDescending(row => row.Mean)];
        double whole = routes.Sum(row => row.Mean);
        return routes.Count < 2
            ? null
            : new Finding(scenario, $"Most freight takes {string.Join(", ", routes.Take(3).Select(row => $"{row.Entity.Id} ({Figure.Percent(row.Mean / whole)} of all tonnes on named routes)"))}.");
    }

    private Finding? Posts(string scenario)
    {
        List<SummaryRow> posts = [.. folder.Find("border_time.mean", "post").Where(row => row.Scenario == scenario).OrderByDescending(row => row.Mean).Take(3)];
        return posts.Count == 0
            ? null
            : new Finding(scenario, $"Crossing takes longest at {string.Join("; ", posts.Select(row => $"{Post(row.Entity)}: {Figure.Text(row.Mean, row.Low, row.High)} hours"))}.");
    }

    private Finding? Left(string scenario) => _figures.Unroutable(scenario) is { Mean: > 0 } left
        ? new Finding(scenario, $"{Figure.Text(left)} consignments a run found no open route or were turned back; they wait at their origin and count in no transit time.")
        : null;

    private string Post(Entity entity) =>
        $"{folder.Names.Value.PlaceAndCountry(entity.Parts[0])} ({string.Join(", ", entity.Parts.Skip(1)).ToLower(CultureInfo.InvariantCulture)})";

    private IEnumerable<Finding> Compared(string scenario)
    {
        List<ComparisonRow> rows = [.. folder.Comparison.Where(row =>
            row.Scenario == scenario && row.Kpi == "transit_time.mean" && row.Entity.Kind == "flow"
            && !folder.Flows.Value.IsBackground(row.Entity.Id) && row.BaselineMean > 0 && double.IsFinite(row.Difference))];
        if (rows.Count == 0)
        {
            yield break;
        }

        List<ComparisonRow> faster = [.. rows.Where(row => row.High < 0).OrderBy(row => row.Difference / row.BaselineMean)];
        List<ComparisonRow> slower = [.. rows.Where(row => row.Low > 0).OrderByDescending(row => row.Difference / row.BaselineMean)];
        yield return new Finding(
            scenario,
            $"Against “{rows[0].Baseline}”, {faster.Count} of {rows.Count} flows {(faster.Count == 1 ? "is" : "are")} faster and {slower.Count} slower.{Example(" The largest gain: ", faster)}{Example(" The largest loss: ", slower)}");
        int same = rows.Count(row => row.Difference == 0 && !(row.Low < 0) && !(row.High > 0));
        int open = rows.Count - faster.Count - slower.Count - same;
        if (same > 0)
        {
            yield return new Finding(scenario, $"For {same} of {rows.Count} flows nothing changes against “{rows[0].Baseline}”, in any replication.");
        }

        if (open > 0)
        {
            yield return new Finding(
                scenario,
                $"For {open} of {rows.Count} flows these {folder.Replications} replications cannot tell whether “{scenario}” is faster or slower than “{rows[0].Baseline}”: the interval of the difference holds zero.",
                CanBeTold: false);
        }
    }

    private string Example(string words, List<ComparisonRow> rows) => rows.Count == 0
        ? string.Empty
        : $"{words}{folder.Flows.Value.Name(rows[0].Entity.Id)}, {Figure.Change(rows[0].Difference / rows[0].BaselineMean)} "
          + $"({Figure.Change(rows[0].Low / rows[0].BaselineMean)} to {Figure.Change(rows[0].High / rows[0].BaselineMean)}).";

    /// <summary>What studies over the assumptions concluded, where the comparison is about the same routes.</summary>
    private IEnumerable<Finding> Concluded()
    {
        try
        {
            return [.. ConclusionNotes.Read(folder.Path).Select(sentence => new Finding(string.Empty, sentence))];
        }
        catch (JsonException damaged)
        {
            throw new ReportingException($"{folder.Path}: {ConclusionNotes.FileName}: expected a list of sentences, found something else: the file is damaged. Run the comparison again.", damaged);
        }
    }

    private IEnumerable<Finding> Limits()
    {
        if (folder.Replications < 2)
        {
            yield return new Finding(string.Empty, "One replication was run: the figures have no intervals, and what is chance cannot be told from what is not.", CanBeTold: false);
        }

        if (folder.Scenarios.Count > 1 && folder.Comparison.Count == 0)
        {
            yield return new Finding(
                string.Empty,
                "These scenarios were run side by side and not compared: “mcsim compare” gives paired differences, which are far sharper than the distance between two intervals.",
                CanBeTold: false);
        }

        string assumptions = SourceList.Of(folder).Count > 0
            ? "which the list of sources marks as reported, derived or assumed"
            : "and the scenarios name no sources for theirs";
        yield return new Finding(
            string.Empty,
            $"The intervals hold the chance within the model only. They do not hold what is uncertain about the assumptions, {assumptions}.",
            CanBeTold: false);
    }
}
