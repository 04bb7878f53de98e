using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>Figures over all of the corridor's own flows together, background traffic left out, with intervals over replications.</summary>
/// <remarks>Means over flows are weighted within each replication, so the intervals hold what flows have in common.</remarks>
public sealed class CorridorFigures
{
    private readonly ResultsFolder _folder;
    private readonly Dictionary<(string Scenario, string Kpi), Dictionary<(int Replication, string Flow), double>> _values;

    /// <summary>Reads the figures of a folder.</summary>
    /// <param name="folder">The results.</param>
    public CorridorFigures(ResultsFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = folder;
        _values = folder.Kpis
            .Where(row => row.Entity.Kind == "flow" && row.Entity.Parts.Length == 1 && double.IsFinite(row.Value) && !folder.Flows.Value.IsBackground(row.Entity.Id))
            .GroupBy(row => (row.Scenario, row.Kpi))
            .ToDictionary(
                group => group.Key,
                group => group.DistinctBy(row => (row.Replication, row.Entity.Id)).ToDictionary(row => (row.Replication, row.Entity.Id), row => row.Value));
    }

    /// <summary>Freight delivered, in tonnes a year; null where there are no numbers.</summary>
    public Estimate? Tonnes(string scenario) => Sum(scenario, "throughput");

    /// <summary>Containers delivered by the flows counted in containers, in TEU a year; null where there are no numbers.</summary>
    public Estimate? Teu(string scenario) => Sum(scenario, "throughput_teu", _folder.Flows.Value.IsContainer);

    /// <summary>Mean transit time in hours, over consignments; null where there are no numbers.</summary>
    public Estimate? TransitHours(string scenario) => Weighted(scenario, "transit_time.mean", "throughput_vehicles");

    /// <summary>Mean time at borders in hours, over consignments; null where there are no numbers.</summary>
    public Estimate? BorderHours(string scenario) => Weighted(scenario, "border_hours.mean", "throughput_vehicles");

    /// <summary>Mean cost in USD for each TEU; null where there are no numbers.</summary>
    public Estimate? CostPerTeu(string scenario) => Weighted(scenario, "cost.mean", "throughput_teu");

    /// <summary>Mean emissions in kg for each TEU; null where there are no numbers.</summary>
    public Estimate? Co2ePerTeu(string scenario) => Weighted(scenario, "co2e.mean", "throughput_teu");

    /// <summary>Consignments left without a route; null where there are no numbers.</summary>
    public Estimate? Unroutable(string scenario) => Sum(scenario, "unroutable");

    private Estimate? Sum(string scenario, string kpi, Func<string, bool>? counts = null) =>
        _values.TryGetValue((scenario, kpi), out var values) && values.Any(value => counts?.Invoke(value.Key.Flow) ?? true)
        ? Estimates.OfMean([.. values.Where(value => counts?.Invoke(value.Key.Flow) ?? true).GroupBy(value => value.Key.Replication).OrderBy(replication => replication.Key).Select(replication => replication.Sum(value => value.Value))])
        : null;

    private Estimate? Weighted(string scenario, string kpi, string weight)
    {
        if (!_values.TryGetValue((scenario, kpi), out var values) || !_values.TryGetValue((scenario, weight), out var weights))
        {
            return null;
        }

        List<double> means = [];
        foreach (var replication in values.GroupBy(value => value.Key.Replication).OrderBy(replication => replication.Key))
        {
            double whole = replication.Sum(value => weights.GetValueOrDefault(value.Key));
            if (whole > 0)
            {
                means.Add(replication.Sum(value => value.Value * weights.GetValueOrDefault(value.Key)) / whole);
            }
        }

        return means.Count > 0 ? Estimates.OfMean([.. means]) : null;
    }
}
