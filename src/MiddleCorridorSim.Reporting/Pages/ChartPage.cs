using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Rendering;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes one chart as a page that needs nothing else.</summary>
public static class ChartPage
{
    /// <summary>The page.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="assets">The script and map to inline.</param>
    /// <exception cref="ReportingException">The program was built without them.</exception>
    public static string Write(ChartDocument chart, ChartAssets assets)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(assets);
        HtmlText page = new();
        page.AddRaw("<!DOCTYPE html>")
            .Add($"""<html lang="en" data-theme="fixed"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{chart.Title}</title>""")
            .AddRaw($"<style>{ReportStyle.Css}</style>")
            .Add($"</head><body><main>");
        FigureMarkup.Write(page, chart);
        page.Add($"</main>");
        FigureMarkup.WriteScript(page, assets);
        return page.Add($"</body></html>").ToString();
    }
}
