using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>What a report is called.</summary>
internal static class ReportTitle
{
    /// <summary>The scenario's name; of several their number, and whether they were compared.</summary>
    public static string Of(ResultsFolder folder) =>
        folder.IsSweep ? $"Study: {folder.Scenarios[0]}"
        : folder.Scenarios.Count == 1 ? folder.Scenarios[0]
        : folder.Comparison.Count > 0 ? $"{folder.Scenarios.Count} scenarios compared"
        : $"{folder.Scenarios.Count} scenarios side by side";
}
