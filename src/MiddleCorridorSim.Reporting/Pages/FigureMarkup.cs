using System.Text.Json;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Rendering;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes charts into a page, and the script that draws them.</summary>
internal static class FigureMarkup
{
    /// <summary>Writes a chart: its place, its specification, what differs in the dark, its data.</summary>
    public static void Write(HtmlText page, ChartDocument chart, ChartDocument? dark = null) => page
        .Add($"""<figure id="{chart.Name}" data-chart="{chart.Kind}">""")
        .Add($"""<div class="chart" data-description="{chart.Description}"></div>""")
        .AddRaw($"""<script type="text/plain" data-spec>{Packed.Of(chart.Specification.ToJsonString())}</script>""")
        .AddRaw(dark is null ? string.Empty : $"""<script type="text/plain" data-dark>{Packed.Of(SpecificationDifference.Of(chart.Specification, dark.Specification).ToJsonString())}</script>""")
        .AddRaw($"""<script type="text/csv">{JsonSerializer.Serialize(chart.Table.ToCsv())}</script>""")
        .Add($"</figure>");

    /// <summary>Writes the map and the script, once a page, after all charts.</summary>
    public static void WriteScript(HtmlText page, ChartAssets assets) => page
        .AddRaw($"""<script type="application/json" id="asset-countries">{assets.ReadCountries()}</script>""")
        .AddRaw($"<script>{assets.ReadPageScript()}</script>");
}
