namespace MiddleCorridorSim.Cli.Reports;

/// <summary>The kinds of file that a report is written as.</summary>
internal enum ReportFormat
{
    /// <summary>A page that needs nothing else.</summary>
    Html,

    /// <summary>Text to go on writing from.</summary>
    Md,

    /// <summary>A workbook of the tables.</summary>
    Xlsx,
}
