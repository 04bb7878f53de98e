using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The flows that a chart has room for: the largest of the corridor's own, in the order of the results.</summary>
internal sealed class FlowSelection
{
    private readonly ResultsFolder _folder;
    private readonly HashSet<string> _shown;
    private readonly Dictionary<string, double> _weights;

    /// <summary>Chooses flows.</summary>
    /// <param name="folder">The results.</param>
    /// <param name="flows">The ids of the flows that there are numbers for.</param>
    public FlowSelection(ResultsFolder folder, IEnumerable<string> flows)
    {
        _folder = folder;
        _weights = Weights(folder);
        string[] all = [.. flows.Distinct()];
        string[] own = [.. all.Where(flow => !folder.Flows.Value.IsBackground(flow))];
        Candidates = own.Length > 0 ? own : all;
        _shown = [.. Candidates.OrderByDescending(flow => _weights.GetValueOrDefault(flow)).Take(RowLimit.For(folder.Scenarios.Count))];
    }

    /// <summary>The largest flows, the largest first.</summary>
    public IEnumerable<string> Heaviest(int count) => Candidates.OrderByDescending(flow => _weights.GetValueOrDefault(flow)).Take(count);

    /// <summary>The flows that could be shown.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>Their names, in order, of those that are shown.</summary>
    public IReadOnlyList<string> Names => [.. Candidates.Where(_shown.Contains).Select(_folder.Flows.Value.Name).Distinct()];

    /// <summary>Words for the subtitle where some flows are not shown; empty where all are.</summary>
    public string Note => RowLimit.Note(_shown.Count, Candidates.Count, "main flows");

    /// <summary>Tonnes and containers count alike: each as a share of the flow that has most of it.</summary>
    private static Dictionary<string, double> Weights(ResultsFolder folder)
    {
        Dictionary<string, double> weights = [];
        SummaryRow[] tonnes = [.. folder.Find("throughput", "flow").Where(row => !folder.Flows.Value.IsBackground(row.Entity.Id))];
        SummaryRow[] teu = [.. folder.Find("throughput_teu", "flow").Where(row => folder.Flows.Value.IsContainer(row.Entity.Id))];
        foreach (SummaryRow[] rows in new[] { tonnes, teu })
        {
            double most = rows.Select(row => row.Mean).DefaultIfEmpty(0).Max();
            foreach (var flow in rows.Where(_ => most > 0).GroupBy(row => row.Entity.Id))
            {
                weights[flow.Key] = weights.GetValueOrDefault(flow.Key) + (flow.Max(row => row.Mean) / most);
            }
        }

        return weights;
    }

    /// <summary>Whether a flow is shown.</summary>
    public bool Shows(string flow) => _shown.Contains(flow);

    /// <summary>The name of a flow.</summary>
    public string Name(string flow) => _folder.Flows.Value.Name(flow);
}
