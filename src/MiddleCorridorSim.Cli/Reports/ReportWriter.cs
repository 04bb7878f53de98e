using MiddleCorridorSim.Reporting;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Pages;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Cli.Reports;

/// <summary>Makes the report and the chart files of a results folder.</summary>
internal static class ReportWriter
{
    /// <summary>Writes the report.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="file">The HTML file.</param>
    public static void WriteReport(string folder, string file) => new HtmlReport(ResultsFolder.Open(folder), ChartAssets.BesideProgram).WriteTo(file);

    /// <summary>Draws charts into files named by the chart.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="request">Which charts, in which formats, and where to.</param>
    /// <param name="cancellation">Stops drawing.</param>
    /// <returns>The files.</returns>
    public static IReadOnlyList<string> WriteCharts(string folder, ChartRequest request, CancellationToken cancellation) =>
        WriteChartsAsync(folder, request, cancellation).GetAwaiter().GetResult();

    /// <summary>Writes report and charts after a run; where charts cannot be drawn here, says why and goes on.</summary>
    public static void WriteAll(string folder, CancellationToken cancellation)
    {
        try
        {
            WriteReport(folder, Path.Combine(folder, "report.html"));
            WriteCharts(folder, new ChartRequest(ChartCatalogue.Everything, ["svg", "png"], Path.Combine(folder, "charts")), cancellation);
        }
        catch (ReportingException fault)
        {
            Console.Error.WriteLine($"The results are complete; the report is not: {fault.Message}");
        }
    }

    private static async Task<IReadOnlyList<string>> WriteChartsAsync(string folder, ChartRequest request, CancellationToken cancellation)
    {
        IReadOnlyList<ChartDocument> charts = ChartCatalogue.Build(ResultsFolder.Open(folder), request.Kind, ChartStyle.Default);
        RenderRequest format = new(Svg: request.Formats.Contains("svg"), Png: request.Formats.Contains("png"));
        Directory.CreateDirectory(request.Folder);
        List<string> files = [];
        ChartRenderer renderer = new(ChartAssets.BesideProgram);
        await using (renderer.ConfigureAwait(false))
        {
            foreach (ChartDocument chart in charts)
            {
                RenderedChart drawn = await renderer.RenderAsync(chart.Specification, format, cancellation).ConfigureAwait(false);
                string path = Path.Combine(request.Folder, chart.Name);
                if (drawn.Svg is { } svg)
                {
                    files.Add(Whole(path + ".svg", System.Text.Encoding.UTF8.GetBytes(svg)));
                }

                if (!drawn.Png.IsEmpty)
                {
                    files.Add(Whole(path + ".png", drawn.Png.ToArray()));
                }
            }
        }

        return files;
    }

    private static string Whole(string path, byte[] content)
    {
        File.WriteAllBytes(path + ".part", content);
        File.Move(path + ".part", path, overwrite: true);
        return path;
    }
}
