using System.Text.Json;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Rendering;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes charts into a page, and the script that draws them.</summary>
internal static class FigureMarkup
{
    /// <summary>Writes a chart: its place, its specification, its data.</summary>
    public static void Write(HtmlText page, ChartDocument chart) => page
        .Add($"""<figure id="{chart.Name}" data-chart="{chart.Kind}">""")
        .Add($"""<div class="chart" role="group" aria-label="{chart.Description}"></div>""")
        .AddRaw($"""<script type="application/json">{chart.Specification.ToJsonString()}</script>""")
        .AddRaw($"""<script type="text/csv">{JsonSerializer.Serialize(chart.Table.ToCsv())}</script>""")
        .Add($"</figure>");

    /// <summary>Writes the map and the script, once a page, after all charts.</summary>
    public static void WriteScript(HtmlText page, ChartAssets assets) => page
        .AddRaw($"""<script type="application/json" id="asset-countries">{assets.ReadCountries()}</script>""")
        .AddRaw($"<script>{assets.ReadPageScript()}</script>");
}
