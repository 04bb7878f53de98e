using System.Globalization;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Sweeps;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>The tables of a study of many settings: its analyses, and its points with their responses.</summary>
/// <param name="folder">The results of a sweep, a selection or a calibration.</param>
internal sealed class StudyTables(ResultsFolder folder)
{
    private static readonly (string File, string Title)[] s_analyses =
    [
        ("tornado.csv", "Each factor by itself"), ("morris.csv", "Elementary effects (Morris)"), ("sobol.csv", "Shares of variance (Sobol)"),
        ("selection.csv", "Options"), ("calibration.csv", "Calibrated factors"), ("calibration_figures.csv", "Observed figures and the calibrated model"),
        ("metamodel.csv", "Metamodel"),
    ];

    /// <summary>The tables that the folder has numbers for.</summary>
    public IEnumerable<ReportTable> All() => [.. s_analyses.Select(Analysis).OfType<ReportTable>(), .. Points()];

    private ReportTable? Analysis((string File, string Title) analysis)
    {
        if (folder.Table(analysis.File) is not { } table)
        {
            return null;
        }

        return new ReportTable(
            Path.GetFileNameWithoutExtension(analysis.File), analysis.Title, $"As {analysis.File} has it; every column is explained in the reference of study files.",
            [.. table.Columns.Select(PlaceNames.Words)],
            [.. table.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(Read)])]);
    }

    private IEnumerable<ReportTable> Points()
    {
        SweepPoints points = new(folder);
        SweepResponse[] responses = [.. SweepResponse.In(folder)];
        ILookup<string, SummaryRow>[] values = [.. responses.Select(response => response.Rows(folder).ToLookup(row => row.Point))];
        if (responses.Length == 0)
        {
            yield break;
        }

        yield return new ReportTable(
            "points", "The points of the study", "What each factor was set to, and the responses; in brackets the 95 % interval over replications.",
            ["Point", .. points.Factors.Select(PlaceNames.Words), .. responses.Zip(values).Select(pair => $"{pair.First.Words}, {pair.First.About(folder)}, {pair.Second.First().First().Unit}")],
            [.. folder.Factors.Select(factor => factor.Point).Distinct().Select(point => (IReadOnlyList<Cell>)
                [
                    Cell.Of(point), .. points.Factors.Select(factor => Cell.Of(points.Value(point, factor) is { Length: > 0 } value ? value : "as is")),
                    .. values.Select(value => value[point].FirstOrDefault() is { } row ? Cell.Of(row.Mean, row.Low, row.High) : Cell.Of("–")),
                ])]);
    }

    private static Cell Read(string field) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? Cell.Of(number)
        : Cell.Of(field.Length == 0 ? "–" : field);
}
