using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A folder that a run left, as charts and reports read it.</summary>
/// <remarks>Only <c>summary.csv</c> must be there; what needs another file is left out where that file is missing.</remarks>
public sealed class ResultsFolder
{
    private readonly Lazy<IReadOnlyList<ComparisonRow>> _comparison;
    private readonly ILookup<string, SummaryRow> _byKpi;
    private readonly Lazy<IReadOnlyList<ConsignmentRow>> _consignments;
    private readonly Lazy<IReadOnlyList<FactorRow>> _factors;
    private readonly Lazy<IReadOnlyList<KpiRow>> _kpis;
    private readonly Lazy<IReadOnlyList<NetworkNode>> _nodes;
    private readonly Lazy<IReadOnlyList<NetworkLink>> _links;
    private readonly Lazy<IReadOnlyDictionary<string, PlaybackRecord>> _playbacks;
    private readonly Lazy<IReadOnlyList<ScenarioRecord>> _records;

    private ResultsFolder(string path, IReadOnlyList<SummaryRow> summary, JsonObject run)
    {
        Path = path;
        Summary = summary;
        _byKpi = summary.ToLookup(row => row.Kpi);
        _consignments = new(() => ReadConsignments(path));
        IsSweep = File.Exists(System.IO.Path.Combine(path, "factors.csv"));
        Run = run;
        Scenarios = [.. summary.Select(row => row.Scenario).Distinct()];
        string database = System.IO.Path.Combine(path, "results.db");
        _comparison = new(() => ReadComparison(path));
        _factors = new(() => ReadFactors(path));
        _kpis = new(() => ReadKpis(path));
        _nodes = new(() => DatabaseTables.Nodes(database));
        _links = new(() => DatabaseTables.Links(database));
        _playbacks = new(() => PlaybackTables.Of(database));
        _records = new(() => DatabaseTables.Scenarios(database));
        Names = new Lazy<PlaceNames>(() => new PlaceNames(Nodes));
        Flows = new Lazy<FlowNames>(() => new FlowNames(Records));
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The estimates.</summary>
    public IReadOnlyList<SummaryRow> Summary { get; }

    /// <summary>Whether the folder holds a sweep: many design points, not one setting.</summary>
    public bool IsSweep { get; }

    /// <summary>The settings of a sweep's points; none where the folder holds no sweep.</summary>
    public IReadOnlyList<FactorRow> Factors => _factors.Value;

    /// <summary>The consignments that were kept; none where the run kept none.</summary>
    public IReadOnlyList<ConsignmentRow> Consignments => _consignments.Value;

    /// <summary>The record of the run, <c>run.json</c>; empty where it is missing.</summary>
    public JsonObject Run { get; }

    /// <summary>The names of the scenarios, in the order in which they were run.</summary>
    public IReadOnlyList<string> Scenarios { get; }

    /// <summary>The values of every replication; none where the file is missing.</summary>
    public IReadOnlyList<KpiRow> Kpis => _kpis.Value;

    /// <summary>The paired differences; none where nothing was compared.</summary>
    public IReadOnlyList<ComparisonRow> Comparison => _comparison.Value;

    /// <summary>The places of the network; none where the folder holds no network.</summary>
    public IReadOnlyList<NetworkNode> Nodes => _nodes.Value;

    /// <summary>The links of the network; none where the folder holds no network.</summary>
    public IReadOnlyList<NetworkLink> Links => _links.Value;

    /// <summary>What can be played back, by scenario; none where nothing was recorded.</summary>
    public IReadOnlyDictionary<string, PlaybackRecord> Playbacks => _playbacks.Value;

    /// <summary>The words by which readers know places, flows and modes.</summary>
    public Lazy<PlaceNames> Names { get; }

    /// <summary>What is known of the flows besides their ids.</summary>
    public Lazy<FlowNames> Flows { get; }

    /// <summary>The scenarios as they were resolved; none where the folder has no database.</summary>
    public IReadOnlyList<ScenarioRecord> Records => _records.Value;

    /// <summary>The most replications that any estimate rests on.</summary>
    public int Replications => Summary.Max(row => row.Count);

    /// <summary>Opens a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="ReportingException">There is no such folder, or it holds no readable results.</exception>
    public static ResultsFolder Open(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new ReportingException($"{path}: expected a folder of results, found none. Give the folder that \"mcsim run\" named at its end.");
        }

        string file = System.IO.Path.Combine(path, "summary.csv");
        if (!File.Exists(file))
        {
            throw new ReportingException(
                $"{path}: expected summary.csv, found none: the folder is not one of results, or its run has not finished. "
                + "Give the folder that \"mcsim run\" named at its end, or run the scenario again.");
        }

        List<SummaryRow> summary = ReadSummary(file);
        return summary.Count > 0
            ? new ResultsFolder(path, summary, ReadRun(System.IO.Path.Combine(path, "run.json")))
            : throw new ReportingException($"{file}: expected estimates, found none. Run the scenario again, for longer than its warm-up.");
    }

    /// <summary>The estimates of an indicator for one kind of entity, in the order of the file.</summary>
    /// <param name="kpi">The indicator.</param>
    /// <param name="entityKind">The word before the colon: <c>flow</c>.</param>
    public IReadOnlyList<SummaryRow> Find(string kpi, string entityKind) => [.. Find(kpi).Where(row => row.Entity.Kind == entityKind)];

    /// <summary>The estimates of an indicator for every entity, in the order of the file; none in a sweep, whose points are not one scenario.</summary>
    /// <param name="kpi">The indicator.</param>
    public IEnumerable<SummaryRow> Find(string kpi) => IsSweep ? [] : _byKpi[kpi].Where(row => !double.IsNaN(row.Mean));

    /// <summary>One estimate; not a number where there is none.</summary>
    public double Value(string scenario, string kpi, Entity entity) =>
        _byKpi[kpi].FirstOrDefault(row => row.Scenario == scenario && row.Entity == entity)?.Mean ?? double.NaN;

    private static List<SummaryRow> ReadSummary(string file)
    {
        CsvTable table = CsvTable.Read(file);
        return [.. table.Rows.Select(row => new SummaryRow(
            table.Text(row, "scenario"),
            table.Text(row, "point"),
            table.Text(row, "kpi"),
            new Entity(table.Text(row, "entity")),
            table.Text(row, "unit"),
            (int)table.Number(row, "n"),
            table.Number(row, "mean"),
            table.Number(row, "ci_low"),
            table.Number(row, "ci_high")))];
    }

    private static List<FactorRow> ReadFactors(string path)
    {
        string file = System.IO.Path.Combine(path, "factors.csv");
        if (!File.Exists(file))
        {
            return [];
        }

        CsvTable table = CsvTable.Read(file);
        return [.. table.Rows.Select(row => new FactorRow(table.Text(row, "point"), table.Text(row, "factor"), table.Text(row, "value")))];
    }

    private static List<ConsignmentRow> ReadConsignments(string path)
    {
        string file = System.IO.Path.Combine(path, "consignments.csv");
        if (!File.Exists(file))
        {
            return [];
        }

        CsvTable table = CsvTable.Read(file);
        return [.. table.Rows.Select(row => new ConsignmentRow(table.Text(row, "flow"), table.Text(row, "route"), table.Number(row, "transit_h")))];
    }

    private static List<KpiRow> ReadKpis(string path)
    {
        string file = System.IO.Path.Combine(path, "kpis.csv");
        if (!File.Exists(file))
        {
            return [];
        }

        CsvTable table = CsvTable.Read(file);
        return [.. table.Rows.Select(row => new KpiRow(
            table.Text(row, "scenario"),
            table.Text(row, "point"),
            (int)table.Number(row, "replication"),
            table.Text(row, "kpi"),
            new Entity(table.Text(row, "entity")),
            table.Number(row, "value")))];
    }

    private static List<ComparisonRow> ReadComparison(string path)
    {
        string file = System.IO.Path.Combine(path, "comparison.csv");
        if (!File.Exists(file))
        {
            return [];
        }

        CsvTable table = CsvTable.Read(file);
        return [.. table.Rows.Select(row => new ComparisonRow(
            table.Text(row, "baseline"),
            table.Text(row, "scenario"),
            table.Text(row, "kpi"),
            new Entity(table.Text(row, "entity")),
            table.Text(row, "unit"),
            (int)table.Number(row, "n"),
            table.Number(row, "difference"),
            table.Number(row, "ci_low"),
            table.Number(row, "ci_high"),
            table.Number(row, "baseline_mean")))];
    }

    private static JsonObject ReadRun(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        try
        {
            return JsonNode.Parse(File.ReadAllText(file)) as JsonObject ?? [];
        }
        catch (JsonException damaged)
        {
            throw new ReportingException(
                string.Create(CultureInfo.InvariantCulture, $"{file}:{damaged.LineNumber + 1}: expected JSON, found something else: the file is damaged. Run the scenario again."),
                damaged);
        }
    }
}
