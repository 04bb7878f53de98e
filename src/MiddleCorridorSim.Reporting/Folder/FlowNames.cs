namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>The names of flows, and which are the background against which the corridor's own freight moves.</summary>
/// <param name="scenarios">The scenarios that define them.</param>
public sealed class FlowNames(IReadOnlyList<ScenarioRecord> scenarios)
{
    /// <summary>A flow's name; its id in words where it has none.</summary>
    public string Name(string flow) => Find(flow, "name") is { Length: > 0 } name ? name : PlaceNames.Words(flow);

    /// <summary>Whether a flow only stands for the other traffic at the same posts.</summary>
    public bool IsBackground(string flow) => Find(flow, "background") is "true" or "True";

    /// <summary>Whether any flow does.</summary>
    public bool HasBackground => scenarios.Any(scenario => scenario.Outline.Values.Any(value =>
        value.Value is "true" or "True" && value.Key.StartsWith($"flows{ScenarioOutline.Step}", StringComparison.Ordinal) && value.Key.EndsWith($"{ScenarioOutline.Step}background", StringComparison.Ordinal)));

    /// <summary>Whether a flow is counted in containers.</summary>
    public bool IsContainer(string flow) => Find(flow, "unit") is "container" || (Find(flow, "rate") ?? string.Empty).Contains("TEU", StringComparison.Ordinal);

    private string? Find(string flow, string key) =>
        scenarios.Select(scenario => scenario.Outline.Find("flows", flow, key)).FirstOrDefault(value => value is not null);
}
