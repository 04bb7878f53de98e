using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Validation;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>The tables of a report.</summary>
/// <param name="folder">The results.</param>
public sealed class ReportTables(ResultsFolder folder)
{
    private const string Interval = "In brackets: the 95 % interval over replications.";
    private const double Day = 24;
    private static readonly string[] MaybeUnpriced = ["cost.mean", "co2e.mean", "border_cost.mean"];       // all nothing where a scenario states none
    private readonly ILookup<(string Kpi, string Entity, string Scenario), SummaryRow> _summary =
        folder.Summary.ToLookup(row => (row.Kpi, row.Entity.Text, row.Scenario));

    /// <summary>The scenarios side by side, over the corridor's own flows.</summary>
    public ReportTable Glance()
    {
        CorridorFigures figures = new(folder);
        List<IReadOnlyList<Cell>> rows = [];
        void Add(string words, Func<string, Estimate?> figure, double per = 1)
        {
            Estimate?[] estimates = [.. folder.Scenarios.Select(figure)];
            if (estimates.Any(estimate => estimate is { Mean: not 0 }))
            {
                rows.Add([Cell.Of(words), .. estimates.Select(estimate =>
                    estimate is null ? Cell.Of("–") : Cell.Of(estimate.Mean / per, estimate.Low / per, estimate.High / per))]);
            }
        }

        Add("Freight delivered, million tonnes a year", figures.Tonnes, 1e6);
        Add("Containers delivered, thousand TEU a year", figures.Teu, 1e3);
        Add("Mean transit time, days", figures.TransitHours, Day);
        Add("of which at borders, days", figures.BorderHours, Day);
        Add("Mean cost, USD for each TEU", figures.CostPerTeu);
        Add("Mean emissions, kg CO2e for each TEU", figures.Co2ePerTeu);
        return new ReportTable(
            "glance", "At a glance", $"Over all {(folder.Flows.Value.HasBackground ? "of the corridor's own flows; other traffic at the same posts and ports is left out" : "flows")}. {Interval}", ["Indicator", .. folder.Scenarios], rows);
    }

    /// <summary>Every table that the folder has numbers for.</summary>
    public IReadOnlyList<ReportTable> All() => folder.IsSweep
        ? [.. new StudyTables(folder).All().Where(table => table.Rows.Count > 0)]
        : [.. new[] { Glance(), ValidationTable.Of(folder), Flows(), Routes(), Posts(), Stations(), Differences() }.Where(table => table.Rows.Count > 0)];

    private ReportTable Flows() => Build(
        "flows", "By flow", folder.Flows.Value.HasBackground ? $"Own flows first, then the traffic in the background. {Interval}" : Interval, "Flow", Entities("flow").OrderBy(entity => folder.Flows.Value.IsBackground(entity.Id)), entity => folder.Flows.Value.Name(entity.Id),
        new("Transit time, days", "transit_time.mean", Day), new("95th percentile, days", "transit_time.p95", Day), new("At borders, h", "border_hours.mean", 1),
        new("Throughput, t/yr", "throughput", 1), new("Cost, USD/TEU", "cost.mean", 1), new("CO2e, kg/TEU", "co2e.mean", 1));

    private ReportTable Routes() => Build(
        "routes", "By route", Interval, "Route", Entities("route"), entity => folder.Names.Value.Route(entity.Id),
        new("Transit time, days", "transit_time.mean", Day), new("95th percentile, days", "transit_time.p95", Day), new("Throughput, t/yr", "throughput", 1), new("TEU/yr", "throughput_teu", 1));

    private ReportTable Posts() => Build(
        "posts", "By border post", $"Border time is TFI1 of CAREC's monitoring: from arrival at the post to leaving it. {Interval}", "Post, mode and direction",
        Entities("post"), Named, new("Border time, h", "border_time.mean", 1), new("95th percentile, h", "border_time.p95", 1), new("Cost, USD", "border_cost.mean", 1), new("Vehicles a year", "throughput_vehicles", 1));

    private ReportTable Stations() => Build(
        "stations", "By control, terminal and berth", Interval, "Where",
        folder.Summary.Where(row => row.Kpi == "utilisation").Select(row => row.Entity).Distinct(), entity => $"{entity.Kind}: {Named(entity)}",
        new("Utilisation", "utilisation", 1), new("Waiting, h", "waiting.mean", 1), new("Service, h", "service.mean", 1), new("Mean queue", "queue.mean", 1), new("Longest queue", "queue.max", 1));

    private ReportTable Differences() => new(
        "differences", "Paired differences", "Scenario less baseline, with simultaneous intervals where several scenarios are compared.", ["Indicator", "About", "Scenario", "Baseline", "Difference", "Unit"],
        [.. folder.Comparison.Where(IsMain).Select(row => (IReadOnlyList<Cell>)
            [
                Cell.Of(row.Kpi), Cell.Of(row.Entity.Kind == "flow" ? folder.Flows.Value.Name(row.Entity.Parts[0]) : row.Entity.Text), Cell.Of(row.Scenario),
                Cell.Of(row.BaselineMean), Cell.Of(row.Difference, row.Low, row.High), Cell.Of(row.Unit),
            ])]);

    private bool IsMain(ComparisonRow row) =>
        double.IsFinite(row.Difference)
        && row.Kpi is "transit_time.mean" or "transit_time.p95" or "border_hours.mean" or "throughput" or "cost.mean" or "co2e.mean"
        && (row.Entity.Kind is "all" or "route" || (row.Entity.Kind == "flow" && row.Entity.Parts.Length == 1 && !folder.Flows.Value.IsBackground(row.Entity.Id)));

    private IEnumerable<Entity> Entities(string kind) => folder.Summary
        .Select(row => row.Entity)
        .Where(entity => entity.Kind == kind && (kind != "flow" || entity.Parts.Length == 1))
        .Distinct();

    private string Named(Entity entity) => string.Join(", ", entity.Parts.Select((part, index) => index == 0 ? folder.Names.Value.PlaceAndCountry(part) : PlaceNames.Words(part).ToLowerInvariant()));

    private ReportTable Build(string name, string title, string note, string heading, IEnumerable<Entity> entities, Func<Entity, string> words, params Column[] columns)
    {
        bool several = folder.Scenarios.Count > 1;
        Column[] filled = [.. columns.Where(column => folder.Summary.Any(row => row.Kpi == column.Kpi && (row.Mean != 0 || !MaybeUnpriced.Contains(column.Kpi))))];
        List<IReadOnlyList<Cell>> rows = [];
        foreach (Entity entity in entities)
        {
            foreach (string scenario in folder.Scenarios)
            {
                Cell[] cells = [.. filled.Select(column => _summary[(column.Kpi, entity.Text, scenario)].FirstOrDefault() is { } row
                    ? Cell.Of(row.Mean / column.Per, row.Low / column.Per, row.High / column.Per)
                    : Cell.Of("–"))];
                if (cells.Any(cell => cell.Number is not null))
                {
                    rows.Add(several ? [Cell.Of(words(entity)), Cell.Of(scenario), .. cells] : [Cell.Of(words(entity)), .. cells]);
                }
            }
        }

        string[] leading = several ? [heading, "Scenario"] : [heading];
        return new ReportTable(name, title, note, [.. leading, .. filled.Select(column => column.Heading)], filled.Length == 0 ? [] : rows);
    }

    private sealed record Column(string Heading, string Kpi, double Per);
}
