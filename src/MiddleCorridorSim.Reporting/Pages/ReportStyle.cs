namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>The style sheet of reports.</summary>
internal static class ReportStyle
{
    /// <summary>The style sheet.</summary>
    public static string Css { get; } = Read();

    private static string Read()
    {
        using Stream stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
