using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Sensitivity;

namespace MiddleCorridorSim.Reporting.Sweeps;

/// <summary>A response of a sweep that charts draw.</summary>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">What it is about.</param>
internal sealed record SweepResponse(string Kpi, Entity Entity)
{
    private const int Most = 6;
    private static readonly string[] s_usual = ["transit_time.mean", "transit_time.p95", "border_hours.mean", "throughput", "cost.mean", "co2e.mean"];

    /// <summary>A word for files.</summary>
    public string Name => Results.Files.Slug.Of(Entity.Text == "all" ? Kpi : $"{Kpi} {Entity.Text}");

    /// <summary>The responses that the study names, or the usual ones over all freight, as far as the folder has numbers for them; none where the points are no design.</summary>
    public static IEnumerable<SweepResponse> In(ResultsFolder folder)
    {
        if (!folder.IsSweep || folder.Table("selection.csv") is not null || folder.Table("calibration.csv") is not null)
        {
            return [];
        }

        Entity all = new("all");
        SweepResponse[] asked = [.. Asked(folder).Select(response => Read(response, all)).Where(response => response.Rows(folder).Any())];
        return (asked.Length > 0 ? asked : s_usual.Select(kpi => new SweepResponse(kpi, all)).Where(response => response.Rows(folder).Any())).Take(Most);
    }

    /// <summary>The indicator in words: <c>Mean transit time</c>.</summary>
    public string Words => ResponseWords.Of(Kpi);

    /// <summary>What it is about, in words.</summary>
    public string About(ResultsFolder folder) => ResponseWords.Of(Entity, folder);

    /// <summary>The estimates of this response, one a point.</summary>
    public IEnumerable<SummaryRow> Rows(ResultsFolder folder) =>
        folder.Summary.Where(row => row.Kpi == Kpi && row.Entity == Entity && double.IsFinite(row.Mean));

    private static string[] Asked(ResultsFolder folder)
    {
        string file = Path.Combine(folder.Path, "study.yaml");
        return File.Exists(file) && ScenarioOutline.Read(File.ReadAllText(file), file).Find("responses") is { } list
            ? list.Split(", ", StringSplitOptions.RemoveEmptyEntries)
            : [];
    }

    private static SweepResponse Read(string response, Entity otherwise) => response.IndexOf('[', StringComparison.Ordinal) is > 0 and int bracket
        ? new SweepResponse(response[..bracket], new Entity(response[(bracket + 1)..].TrimEnd(']')))
        : new SweepResponse(response, otherwise);
}
