namespace MiddleCorridorSim.Reporting.Export;

/// <summary>What an export of charts came to.</summary>
/// <param name="Files">The files, in order.</param>
/// <param name="Missing">Where every kind was asked for: those that the folder has no data for, and what they need.</param>
public sealed record ChartFiles(IReadOnlyList<string> Files, IReadOnlyList<(string Kind, string Needs)> Missing);
