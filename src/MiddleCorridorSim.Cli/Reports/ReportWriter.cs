using MiddleCorridorSim.Reporting;
using MiddleCorridorSim.Reporting.Export;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Pages;
using MiddleCorridorSim.Reporting.Rendering;

namespace MiddleCorridorSim.Cli.Reports;

/// <summary>Makes the report and the chart files of a results folder.</summary>
internal static class ReportWriter
{
    /// <summary>Writes the report.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="file">The file: HTML, or Markdown where its name ends in .md.</param>
    public static void WriteReport(string folder, string file)
    {
        ResultsFolder results = ResultsFolder.Open(folder);
        if (Path.GetExtension(file).Equals(".md", StringComparison.OrdinalIgnoreCase))
        {
            Whole(file, new MarkdownReport(results).Write());
        }
        else
        {
            new HtmlReport(results, ChartAssets.BesideProgram).WriteTo(file);
        }
    }

    /// <summary>Draws charts into files named by the chart.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="export">Which charts, in which formats, and where to.</param>
    /// <param name="cancellation">Stops drawing.</param>
    /// <returns>The files.</returns>
    public static IReadOnlyList<string> WriteCharts(string folder, ChartExport export, CancellationToken cancellation) =>
        WriteChartsAsync(folder, export, cancellation).GetAwaiter().GetResult();

    /// <summary>Writes report and charts after a run; where charts cannot be drawn here, says why and goes on.</summary>
    public static void WriteAll(string folder, CancellationToken cancellation)
    {
        try
        {
            WriteReport(folder, Path.Combine(folder, "report.html"));
            WriteCharts(folder, new ChartExport(Path.Combine(folder, "charts")), cancellation);
        }
        catch (ReportingException fault)
        {
            Console.Error.WriteLine($"The results are complete; the report is not: {fault.Message}");
        }
    }

    private static async Task<IReadOnlyList<string>> WriteChartsAsync(string folder, ChartExport export, CancellationToken cancellation)
    {
        ChartRenderer renderer = new(ChartAssets.BesideProgram);
        await using (renderer.ConfigureAwait(false))
        {
            return await new ChartExporter(renderer, ChartAssets.BesideProgram)
                .WriteAsync(ResultsFolder.Open(folder), export, cancellation).ConfigureAwait(false);
        }
    }

    private static void Whole(string path, string content)
    {
        File.WriteAllText(path + ".part", content);
        File.Move(path + ".part", path, overwrite: true);
    }
}
