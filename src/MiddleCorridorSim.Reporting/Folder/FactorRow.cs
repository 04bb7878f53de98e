namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>One setting of <c>factors.csv</c>.</summary>
/// <param name="Point">The design point.</param>
/// <param name="Factor">The factor.</param>
/// <param name="Value">What it was set to.</param>
public sealed record FactorRow(string Point, string Factor, string Value);
