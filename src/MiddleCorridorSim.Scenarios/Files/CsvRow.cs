namespace MiddleCorridorSim.Scenarios.Files;

/// <summary>One row of a table.</summary>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
/// <param name="Cells">The cells, quotes removed.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
