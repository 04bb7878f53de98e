using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The line under a chart that says where its numbers come from.</summary>
internal static class SourceLine
{
    /// <summary>The line for results of a folder: program, scenario where there is one, replications.</summary>
    public static string Of(ResultsFolder folder)
    {
        string scenario = folder.Scenarios.Count == 1 ? $", scenario “{folder.Scenarios[0]}”" : $", {folder.Scenarios.Count} scenarios";
        int count = folder.Replications;
        string replications = FormattableString.Invariant($", {count} replication{(count == 1 ? string.Empty : "s")}");
        return $"Source: {Program(folder)}{scenario}{replications}.";
    }

    private static string Program(ResultsFolder folder) =>
        (folder.Run["program"] ?? folder.Run["version"]) is System.Text.Json.Nodes.JsonValue program ? $"MiddleCorridorSim ({program})" : "MiddleCorridorSim";
}
