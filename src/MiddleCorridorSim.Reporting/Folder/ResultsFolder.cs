using System.Text.Json.Nodes;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A folder that a run left, as charts and reports read it.</summary>
/// <remarks>Only <c>summary.csv</c> must be there; what needs another file is left out where that file is missing.</remarks>
public sealed class ResultsFolder
{
    private readonly Lazy<IReadOnlyList<ComparisonRow>> _comparison;
    private readonly ILookup<string, SummaryRow> _byKpi;
    private readonly Lazy<IReadOnlyList<FactorRow>> _factors;
    private readonly Lazy<IReadOnlyList<KpiRow>> _kpis;
    private readonly Lazy<IReadOnlyList<NetworkNode>> _nodes;
    private readonly Lazy<IReadOnlyList<NetworkLink>> _links;
    private readonly Lazy<IReadOnlyDictionary<string, PlaybackRecord>> _playbacks;
    private readonly Lazy<IReadOnlyList<ScenarioRecord>> _records;

    private readonly IReadOnlyList<FolderPart> _parts;
    private readonly Dictionary<string, IReadOnlyList<ProfileRow>> _profiles = [];

    private ResultsFolder(IReadOnlyList<FolderPart> parts)
    {
        _parts = parts;
        Path = parts[0].Path;
        Summary = [.. parts.SelectMany(part => part.Summary())];
        _byKpi = Summary.ToLookup(row => row.Kpi);
        IsSweep = File.Exists(parts[0].FileOf("factors.csv"));
        Run = FolderJoin.Runs(parts);
        Scenarios = [.. Summary.Select(row => row.Scenario).Distinct()];
        _comparison = All(part => part.Comparison());
        _factors = All(part => part.Factors());
        _kpis = All(part => part.Kpis());
        _nodes = new(() => [.. parts.SelectMany(part => part.Nodes()).DistinctBy(node => node.Id).Select(KindOf)]);
        _links = All(part => part.Links());
        _playbacks = new(() => parts.SelectMany(part => part.Playbacks()).ToDictionary());
        _records = All(part => part.Records());
        Names = new Lazy<PlaceNames>(() => new PlaceNames(Nodes));
        Flows = new Lazy<FlowNames>(() => new FlowNames(Records));
    }

    /// <summary>Where it is; the first of several.</summary>
    public string Path { get; }

    /// <summary>The flow, post or line that charts of one thing are to show; null for the main ones.</summary>
    public string? Focus { get; init; }

    /// <summary>The estimates.</summary>
    public IReadOnlyList<SummaryRow> Summary { get; }

    /// <summary>Whether the folder holds a sweep: many design points, not one setting.</summary>
    public bool IsSweep { get; }

    /// <summary>The settings of a sweep's points; none where the folder holds no sweep.</summary>
    public IReadOnlyList<FactorRow> Factors => _factors.Value;

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
    public static ResultsFolder Open(string path) => Open([path]);

    /// <summary>Opens several folders as one; scenarios of one name are told apart by their folders' names.</summary>
    /// <param name="paths">The folders.</param>
    /// <param name="focus">What charts of one thing are to show.</param>
    /// <exception cref="ReportingException">One is no folder of results, or they cannot be joined.</exception>
    public static ResultsFolder Open(IReadOnlyList<string> paths, string? focus = null) => new(FolderJoin.Open(paths)) { Focus = focus };

    /// <summary>What replications kept beside numbers; none where the folder has none.</summary>
    /// <param name="profile">Which profile.</param>
    public IReadOnlyList<ProfileRow> Profiles(string profile)
    {
        if (!_profiles.TryGetValue(profile, out IReadOnlyList<ProfileRow>? rows))
        {
            _profiles[profile] = rows = [.. _parts.SelectMany(part => part.Profiles(profile))];
        }

        return rows;
    }

    /// <summary>The consignments that were kept, read anew each time; none where the run kept none.</summary>
    public IEnumerable<ConsignmentRow> Consignments() => _parts.SelectMany(part => part.Consignments());

    /// <summary>The moves of trains on lines, read anew from the trace each time; none where no trace was kept.</summary>
    public IEnumerable<TrackPassing> Passings() => _parts.SelectMany(part => part.Passings());

    /// <summary>A table that an analysis wrote; null where it wrote none, or where several folders are joined.</summary>
    /// <param name="file">The file.</param>
    internal CsvTable? Table(string file) => _parts.Count == 1 ? _parts[0].Table(file) : null;

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

    /// <summary>A place of no kind is of the kind that its indicators tell.</summary>
    private NetworkNode KindOf(NetworkNode node) => node.Kind is not ("" or "place") ? node
        : Summary.Any(row => row.Entity.Kind == "post" && row.Entity.Parts[0] == node.Id) ? node with { Kind = "border_post" }
        : Summary.Any(row => row.Entity.Kind is "terminal" or "berth" && row.Entity.Parts[0] == node.Id) ? node with { Kind = "transshipment" }
        : node;

    private Lazy<IReadOnlyList<T>> All<T>(Func<FolderPart, IReadOnlyList<T>> read) => new(() => [.. _parts.SelectMany(read)]);
}
