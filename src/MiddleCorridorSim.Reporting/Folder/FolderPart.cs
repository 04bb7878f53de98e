using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>The files of one folder that a run left.</summary>
/// <param name="path">The folder.</param>
internal sealed class FolderPart(string path)
{
    private readonly Dictionary<string, string> _names = [];

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>The database.</summary>
    public string Database => FileOf("results.db");

    /// <summary>Gives a scenario another name, where two folders have scenarios of one name.</summary>
    public void Rename(string scenario, string name) => _names[scenario] = name;

    /// <summary>A file of the folder.</summary>
    public string FileOf(string name) => System.IO.Path.Combine(path, name);

    /// <summary>Opens a folder.</summary>
    /// <exception cref="ReportingException">There is no such folder, or it holds no finished results.</exception>
    public static FolderPart Open(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new ReportingException($"{path}: expected a folder of results, found none. Give the folder that \"mcsim run\" named at its end.");
        }

        FolderPart part = new(path);
        if (File.Exists(part.FileOf("summary.csv")))
        {
            return part;
        }

        bool unfinished = File.Exists(part.Database);
        throw new ReportingException(unfinished
            ? $"{path}: expected summary.csv, found results.db alone: the run has not finished. Give the same command again, which goes on where it stopped."
            : $"{path}: expected summary.csv, found none: the folder is not one of results. Give the folder that \"mcsim run\" named at its end.");
    }

    /// <summary>The estimates.</summary>
    /// <exception cref="ReportingException">There are none.</exception>
    public IReadOnlyList<SummaryRow> Summary()
    {
        CsvTable table = CsvTable.Read(FileOf("summary.csv"));
        List<SummaryRow> summary = [.. table.Rows.Select(row => new SummaryRow(
            Name(table.Text(row, "scenario")),
            table.Text(row, "point"),
            table.Text(row, "kpi"),
            new Entity(table.Text(row, "entity")),
            table.Text(row, "unit"),
            (int)table.Number(row, "n"),
            table.Number(row, "mean"),
            table.Number(row, "ci_low"),
            table.Number(row, "ci_high")))];
        return summary.Count > 0
            ? summary
            : throw new ReportingException($"{FileOf("summary.csv")}: expected estimates, found none. Run the scenario again, for longer than its warm-up.");
    }

    /// <summary>The settings of a sweep's points.</summary>
    public IReadOnlyList<FactorRow> Factors() => Rows("factors.csv", (table, row) =>
        new FactorRow(table.Text(row, "point"), table.Text(row, "factor"), table.Text(row, "value")));

    /// <summary>The consignments that were kept, read row by row: there may be millions.</summary>
    public IEnumerable<ConsignmentRow> Consignments()
    {
        CsvStream file = new(FileOf("consignments.csv"), "flow", "route", "transit_h");
        return file.Rows().Select(row => new ConsignmentRow(
            file.Text(row, "flow"),
            file.Text(row, "route"),
            double.TryParse(file.Text(row, "transit_h"), NumberStyles.Float, CultureInfo.InvariantCulture, out double hours) ? hours : double.NaN,
            Name(file.Text(row, "scenario"))));
    }

    /// <summary>The values of every replication.</summary>
    public IReadOnlyList<KpiRow> Kpis() => Rows("kpis.csv", (table, row) => new KpiRow(
        Name(table.Text(row, "scenario")),
        table.Text(row, "point"),
        (int)table.Number(row, "replication"),
        table.Text(row, "kpi"),
        new Entity(table.Text(row, "entity")),
        table.Number(row, "value")));

    /// <summary>The paired differences.</summary>
    public IReadOnlyList<ComparisonRow> Comparison() => Rows("comparison.csv", (table, row) => new ComparisonRow(
        Name(table.Text(row, "baseline")),
        Name(table.Text(row, "scenario")),
        table.Text(row, "kpi"),
        new Entity(table.Text(row, "entity")),
        table.Text(row, "unit"),
        (int)table.Number(row, "n"),
        table.Number(row, "difference"),
        table.Number(row, "ci_low"),
        table.Number(row, "ci_high"),
        table.Number(row, "baseline_mean")));

    /// <summary>The scenarios as resolved.</summary>
    public IReadOnlyList<ScenarioRecord> Records() => [.. DatabaseTables.Scenarios(Database).Select(record => record with { Name = Name(record.Name) })];

    /// <summary>The places.</summary>
    public IReadOnlyList<NetworkNode> Nodes() => DatabaseTables.Nodes(Database);

    /// <summary>The links.</summary>
    public IReadOnlyList<NetworkLink> Links() => [.. DatabaseTables.Links(Database).Select(link => link with { Scenario = Name(link.Scenario) })];

    /// <summary>The week that was recorded for playback, by scenario.</summary>
    public IEnumerable<KeyValuePair<string, PlaybackRecord>> Playbacks() =>
        PlaybackTables.Of(Database).Select(playback => KeyValuePair.Create(Name(playback.Key), playback.Value));

    /// <summary>Curves and lists of replications.</summary>
    /// <param name="profile">Which: <see cref="ReplicationProfile.Week"/>.</param>
    public IReadOnlyList<ProfileRow> Profiles(string profile) =>
        [.. DatabaseTables.Profiles(Database, profile).Select(row => row with { Scenario = Name(row.Scenario) })];

    /// <summary>The moves of trains that a trace tells; none where the run kept no trace.</summary>
    public IEnumerable<TrackPassing> Passings() =>
        TrackPassings.Read(FileOf("trace.csv")).Select(passing => passing with { Scenario = Name(passing.Scenario) });

    /// <summary>A table that an analysis wrote; null where it wrote none.</summary>
    /// <param name="name">The file.</param>
    public CsvTable? Table(string name) => File.Exists(FileOf(name)) ? CsvTable.Read(FileOf(name)) : null;

    /// <summary>The record of the run; empty where it is missing.</summary>
    /// <exception cref="ReportingException">It is damaged.</exception>
    public JsonObject Run()
    {
        string file = FileOf("run.json");
        if (!File.Exists(file))
        {
            return [];
        }

        try
        {
            JsonObject run = JsonNode.Parse(File.ReadAllText(file)) as JsonObject ?? [];
            foreach (JsonObject scenario in (run["scenarios"] as JsonArray ?? []).OfType<JsonObject>().Where(scenario => scenario["name"] is JsonValue))
            {
                scenario["name"] = Name((string)scenario["name"]!);
            }

            return run;
        }
        catch (JsonException damaged)
        {
            throw new ReportingException(
                string.Create(CultureInfo.InvariantCulture, $"{file}:{damaged.LineNumber + 1}: expected JSON, found something else: the file is damaged. Run the scenario again."),
                damaged);
        }
    }

    private string Name(string scenario) => _names.GetValueOrDefault(scenario, scenario);

    private List<T> Rows<T>(string name, Func<CsvTable, string[], T> read)
    {
        CsvTable? table = Table(name);
        return table is null ? [] : [.. table.Rows.Select(row => read(table, row))];
    }
}
