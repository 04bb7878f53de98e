using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Reporting.Sweeps;
using MiddleCorridorSim.Reporting.Validation;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Every kind of chart there is, in the order in which a report shows them.</summary>
public static class ChartCatalogue
{
    /// <summary>The word that asks for every kind.</summary>
    public const string Everything = "all";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<IChart> Kinds { get; } =
    [
        new ValidationChart(),
        new TransitTimesChart(),
        new TimeByPlaceChart(),
        new ThroughputChart(),
        new BorderTimesChart(),
        new UtilisationChart(),
        new TransitDistributionChart(),
        new ComparisonChart(),
        new ResponseChart(),
        new HeatmapChart(),
        new CorridorMapChart(),
    ];

    /// <summary>Makes the charts of one kind, or of every kind that the folder has data for.</summary>
    /// <param name="folder">The results.</param>
    /// <param name="kind">The kind, or <see cref="Everything"/>.</param>
    /// <param name="style">How they look.</param>
    /// <exception cref="ReportingException">There is no such kind, or the folder has no data for it.</exception>
    public static IReadOnlyList<ChartDocument> Build(ResultsFolder folder, string kind, ChartStyle style)
    {
        if (kind == Everything)
        {
            return [.. Kinds.SelectMany(chart => chart.Build(folder, style))];
        }

        IChart asked = Kinds.FirstOrDefault(chart => chart.Kind == kind)
            ?? throw new ReportingException(
                $"--kind: expected {Everything} or one of {string.Join(", ", Kinds.Select(chart => chart.Kind))}, found \"{kind}\".");
        ChartDocument[] charts = [.. asked.Build(folder, style)];
        return charts.Length > 0
            ? charts
            : throw new ReportingException($"{folder.Path}: the folder holds no data for a chart of kind \"{kind}\" ({asked.Title}).");
    }
}
