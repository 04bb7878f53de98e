namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>A table of a report.</summary>
/// <param name="Name">A word for files and anchors.</param>
/// <param name="Title">Its title.</param>
/// <param name="Note">How to read it.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows: texts, and numbers that a workbook keeps as numbers.</param>
public sealed record ReportTable(string Name, string Title, string Note, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows);
