using MiddleCorridorSim.Reporting.Borders;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Journeys;
using MiddleCorridorSim.Reporting.Lines;
using MiddleCorridorSim.Reporting.Map;
using MiddleCorridorSim.Reporting.Sensitivity;
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
        new BorderMonitoringChart(),
        new PostWeekChart(),
        new UtilisationChart(),
        new TransitDistributionChart(),
        new DistanceChart(),
        new TrainGraphChart(),
        new ComparisonChart(),
        new ResponseChart(),
        new HeatmapChart(),
        new TornadoChart(),
        new MorrisChart(),
        new SobolChart(),
        new SelectionChart(),
        new CalibrationChart(),
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
            return Apart(Kinds.SelectMany(chart => chart.Build(folder, style)));
        }

        IChart asked = Kinds.FirstOrDefault(chart => chart.Kind == kind)
            ?? throw new ReportingException(
                $"--kind: expected {Everything} or one of {string.Join(", ", Kinds.Select(chart => chart.Kind))}, found \"{kind}\".");
        List<ChartDocument> charts = Apart(asked.Build(folder, style));
        return charts.Count > 0
            ? charts
            : throw new ReportingException($"{folder.Path}: the folder holds no data for a chart of kind \"{kind}\" ({asked.Title}): it needs {asked.Needs}.");
    }

    /// <summary>Numbers charts of one name, such as those of scenarios whose names have no letter that a file name takes.</summary>
    private static List<ChartDocument> Apart(IEnumerable<ChartDocument> charts)
    {
        HashSet<string> taken = [];
        List<ChartDocument> apart = [];
        foreach (ChartDocument chart in charts)
        {
            string name = chart.Name;
            for (int next = 2; !taken.Add(name); next++)
            {
                name = FormattableString.Invariant($"{chart.Name}-{next}");
            }

            apart.Add(chart with { Name = name });
        }

        return apart;
    }

    /// <summary>The kinds that a folder has no data for, each with what it would need.</summary>
    /// <param name="charts">The charts that were made.</param>
    public static IEnumerable<(string Kind, string Needs)> Missing(IEnumerable<ChartDocument> charts)
    {
        HashSet<string> made = [.. charts.Select(chart => chart.Kind)];
        return Kinds.Where(chart => !made.Contains(chart.Kind)).Select(chart => (chart.Kind, chart.Needs));
    }
}
