using MiddleCorridorSim.Reporting;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Tests.Reporting.Charts;

public sealed class ChartCatalogueTests
{
    [Fact]
    public async Task Build_EveryKindEverySize_DrawsWithoutWarningAtItsWidth()
    {
        using SampleFolder sample = SampleFolder.Write("Base 2025", "TRIP open, <b>joint</b> venture & \"others\"");
        ResultsFolder folder = ResultsFolder.Open(sample.Path);
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);
        foreach (ChartSize size in new[] { ChartSize.Wide, ChartSize.A4 })
        {
            foreach (ChartDocument chart in ChartCatalogue.Build(folder, "all", new ChartStyle(size, ChartTheme.Light)))
            {
                RenderedChart drawn = await renderer.RenderAsync(chart.Specification, new RenderRequest(Png: false));

                Assert.Empty(drawn.Warnings);
                Assert.InRange(WidthOf(drawn.Svg!), size.Width - 2, size.Width + 2);
                Assert.DoesNotContain("<b>", drawn.Svg, StringComparison.Ordinal);
                Assert.NotEmpty(chart.Table.Rows);
            }
        }
    }

    [Fact]
    public void Build_OddScenarioName_GivesNamesFitForFiles()
    {
        using SampleFolder sample = SampleFolder.Write("Base", "../../etc: <TRIP> \\ open?");

        IReadOnlyList<ChartDocument> charts = ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "all", ChartStyle.Default);

        Assert.All(charts, chart => Assert.Matches("^[a-z0-9-]+$", chart.Name));
        Assert.Equal(charts.Count, charts.Select(chart => chart.Name).Distinct().Count());
    }

    [Fact]
    public void Missing_WholeSample_IsOnlyWhatSweepsAndValidationLeave()
    {
        using SampleFolder sample = SampleFolder.Write("Base", "TRIP open");

        IReadOnlyList<ChartDocument> charts = ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "all", ChartStyle.Default);

        Assert.Subset(new HashSet<string> { "response", "heatmap", "validation" }, ChartCatalogue.Missing(charts).Select(missing => missing.Kind).ToHashSet());
    }

    [Fact]
    public void Missing_NumbersAlone_SaysWhatEachKindNeeds()
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        File.Delete(sample.FileOf("trace.csv"));

        IReadOnlyList<ChartDocument> charts = ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "all", ChartStyle.Default);

        Assert.Contains("--trace", ChartCatalogue.Missing(charts).Single(missing => missing.Kind == "train-graph").Needs, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Focus_DrawsThatLineAlone()
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        ResultsFolder folder = ResultsFolder.Open([sample.Path], "KZ_ALMATY..KZ_BEYNEU");

        ChartDocument chart = Assert.Single(ChartCatalogue.Build(folder, "train-graph", ChartStyle.Default));

        Assert.Equal("Train graph: Almaty to Beyneu", chart.Title);
        Assert.All(chart.Table.Rows, row => Assert.InRange((double)row[2], 0, 100));
    }

    [Fact]
    public void Build_UnknownKind_NamesTheKnown()
    {
        using SampleFolder sample = SampleFolder.Write("Base");

        ReportingException error = Assert.Throws<ReportingException>(
            () => ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "pie", ChartStyle.Default));

        Assert.Contains("transit-times", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_KindWithoutData_SaysSo()
    {
        using SampleFolder sample = SampleFolder.Write("Base");

        ReportingException error = Assert.Throws<ReportingException>(
            () => ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "comparison", ChartStyle.Default));

        Assert.Contains("holds no data", error.Message, StringComparison.Ordinal);
    }

    private static double WidthOf(string svg)
    {
        int start = svg.IndexOf("width=\"", StringComparison.Ordinal) + "width=\"".Length;
        return double.Parse(svg.AsSpan(start, svg.IndexOf('"', start) - start), System.Globalization.CultureInfo.InvariantCulture);
    }
}
