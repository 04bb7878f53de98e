using System.Text.Json;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Rendering;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes charts into a page, and the script that draws them.</summary>
internal static class FigureMarkup
{
    /// <summary>Writes a chart: its place, its specification, what differs in the dark and on paper, its data.</summary>
    public static void Write(HtmlText page, ChartDocument chart, ChartDocument? dark = null, ChartDocument? paper = null) => page
        .Add($"""<figure id="{chart.Name}" data-chart="{chart.Kind}">""")
        .Add($"""<div class="chart" data-description="{chart.Description}"></div>""")
        .AddRaw($"""<script type="text/plain" data-spec>{Packed.Of(chart.Specification.ToJsonString())}</script>""")
        .AddRaw(Difference(chart, dark, "dark"))
        .AddRaw(Difference(chart, paper, "paper"))
        .AddRaw($"""<script type="text/csv">{JsonSerializer.Serialize(chart.Table.ToCsv())}</script>""")
        .Add($"</figure>");

    private static string Difference(ChartDocument chart, ChartDocument? other, string name) => other is null
        ? string.Empty
        : $"""<script type="text/plain" data-{name}>{Packed.Of(SpecificationDifference.Of(chart.Specification, other.Specification).ToJsonString())}</script>""";

    /// <summary>Writes the map and the script, once a page, after all charts.</summary>
    public static void WriteScript(HtmlText page, ChartAssets assets) => page
        .AddRaw($"""<script type="application/json" id="asset-countries">{assets.ReadCountries()}</script>""")
        .AddRaw($"<script>{assets.ReadPageScript()}</script>");
}
