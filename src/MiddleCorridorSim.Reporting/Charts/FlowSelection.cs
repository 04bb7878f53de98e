using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The flows that a chart has room for: the largest of the corridor's own, in the order of the results.</summary>
internal sealed class FlowSelection
{
    private const int Most = 14;
    private readonly ResultsFolder _folder;
    private readonly HashSet<string> _shown;

    /// <summary>Chooses flows.</summary>
    /// <param name="folder">The results.</param>
    /// <param name="flows">The ids of the flows that there are numbers for.</param>
    public FlowSelection(ResultsFolder folder, IEnumerable<string> flows)
    {
        _folder = folder;
        Dictionary<string, double> tonnes = folder.Find("throughput", "flow")
            .GroupBy(row => row.Entity.Parts[0])
            .ToDictionary(flow => flow.Key, flow => flow.Max(row => row.Mean));
        string[] all = [.. flows.Distinct()];
        string[] own = [.. all.Where(flow => !folder.Flows.Value.IsBackground(flow))];
        Candidates = own.Length > 0 ? own : all;
        _shown = [.. Candidates.OrderByDescending(flow => tonnes.GetValueOrDefault(flow)).Take(Most)];
    }

    /// <summary>The flows that could be shown.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>Their names, in order, of those that are shown.</summary>
    public IReadOnlyList<string> Names => [.. Candidates.Where(_shown.Contains).Select(_folder.Flows.Value.Name).Distinct()];

    /// <summary>Words for the subtitle where some flows are not shown; empty where all are.</summary>
    public string Note => Candidates.Count > _shown.Count ? $" The {_shown.Count} largest of {Candidates.Count} flows." : string.Empty;

    /// <summary>Whether a flow is shown.</summary>
    public bool Shows(string flow) => _shown.Contains(flow);

    /// <summary>The name of a flow.</summary>
    public string Name(string flow) => _folder.Flows.Value.Name(flow);
}
