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
    /// <param name="folders">The results folder, or several to be joined.</param>
    /// <param name="file">The file.</param>
    /// <param name="format">What it is to be.</param>
    public static void WriteReport(IReadOnlyList<string> folders, string file, ReportFormat format)
    {
        ResultsFolder results = ResultsFolder.Open(folders);
        if (Directory.Exists(file))
        {
            throw new ReportingException($"--out: expected the name of a file, found the folder {file}. Give a file in it, such as {Path.Combine(file, $"report.{format.ToString().ToLowerInvariant()}")}.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } target)
        {
            Directory.CreateDirectory(target);
        }

        switch (format)
        {
            case ReportFormat.Md:
                Whole(file, new MarkdownReport(results).Write());
                break;
            case ReportFormat.Xlsx:
                new WorkbookReport(results).WriteTo(file);
                break;
            default:
                new HtmlReport(results, ChartAssets.BesideProgram).WriteTo(file);
                break;
        }
    }

    /// <summary>Draws charts into files named by the chart.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="export">Which charts, in which formats, and where to.</param>
    /// <param name="cancellation">Stops drawing.</param>
    /// <returns>The files, and the kinds that the folder has no data for.</returns>
    public static ChartFiles WriteCharts(string folder, ChartExport export, CancellationToken cancellation) =>
        Told(WriteChartsAsync(folder, export, cancellation).GetAwaiter().GetResult());

    /// <summary>Writes report and charts after a run; where charts cannot be drawn here, says why and goes on.</summary>
    public static void WriteAll(string folder, CancellationToken cancellation)
    {
        try
        {
            WriteReport([folder], Path.Combine(folder, "report.html"), ReportFormat.Html);
            WriteCharts(folder, new ChartExport(Path.Combine(folder, "charts")), cancellation);
        }
        catch (ReportingException fault)
        {
            Console.Error.WriteLine($"The results are complete; the report is not: {fault.Message}");
        }
    }

    private static async Task<ChartFiles> WriteChartsAsync(string folder, ChartExport export, CancellationToken cancellation)
    {
        ChartRenderer renderer = new(ChartAssets.BesideProgram);
        await using (renderer.ConfigureAwait(false))
        {
            return await new ChartExporter(renderer, ChartAssets.BesideProgram)
                .WriteAsync(ResultsFolder.Open([folder], export.Focus), export, cancellation).ConfigureAwait(false);
        }
    }

    private static ChartFiles Told(ChartFiles files)
    {
        if (files.Warning is { } warning)
        {
            Console.Error.WriteLine(warning);
        }

        return files;
    }

    private static void Whole(string path, string content)
    {
        File.WriteAllText(path + ".part", content);
        File.Move(path + ".part", path, overwrite: true);
    }
}
