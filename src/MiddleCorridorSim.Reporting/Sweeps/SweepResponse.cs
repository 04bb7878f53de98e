using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Sweeps;

/// <summary>A response of a sweep that charts draw, over all freight.</summary>
/// <param name="Kpi">The indicator.</param>
/// <param name="Words">Its words.</param>
internal sealed record SweepResponse(string Kpi, string Words)
{
    private static readonly SweepResponse[] Known =
    [
        new("transit_time.mean", "Mean transit time"), new("transit_time.p95", "95th percentile of transit time"), new("border_hours.mean", "Time at borders"),
        new("throughput", "Throughput"), new("cost.mean", "Cost"), new("co2e.mean", "Emissions"),
    ];

    /// <summary>The responses that a folder has numbers for.</summary>
    public static IEnumerable<SweepResponse> In(ResultsFolder folder) => Known.Where(response => response.Rows(folder).Any());

    /// <summary>The estimates of this response, one a point.</summary>
    public IEnumerable<SummaryRow> Rows(ResultsFolder folder) =>
        folder.Summary.Where(row => row.Kpi == Kpi && row.Entity.Text == "all" && double.IsFinite(row.Mean));
}
