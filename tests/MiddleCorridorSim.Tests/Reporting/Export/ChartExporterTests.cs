using MiddleCorridorSim.Reporting;
using MiddleCorridorSim.Reporting.Export;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Tests.Reporting.Export;

public sealed class ChartExporterTests
{
    [Fact]
    public async Task WriteAsync_TwoStyles_WritesEachFormatAndTheDataOnce()
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);
        ChartExport export = new(sample.FileOf("charts"))
        {
            Kind = "throughput",
            Formats = ChartExport.ParseFormats("svg, PNG,html"),
            Styles = [ChartStyle.Default, new ChartStyle(ChartSize.A4, ChartTheme.Dark)],
        };

        IReadOnlyList<string> files = (await new ChartExporter(renderer, ChartAssets.BesideProgram).WriteAsync(ResultsFolder.Open(sample.Path), export)).Files;

        string[] expected =
        [
            "throughput-a4-dark.html", "throughput-a4-dark.png", "throughput-a4-dark.svg", "throughput.csv", "throughput.html", "throughput.png", "throughput.svg",
        ];
        Assert.Equal(expected, files.Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Directory.GetFiles(export.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WriteAsync_HtmlOnly_NeedsNoNode()
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram, node: "no-such-node-command");
        ChartExport export = new(sample.FileOf("charts")) { Formats = ChartFormats.Html };

        IReadOnlyList<string> files = (await new ChartExporter(renderer, ChartAssets.BesideProgram).WriteAsync(ResultsFolder.Open(sample.Path), export)).Files;

        Assert.Contains(files, file => file.EndsWith("map.html", StringComparison.Ordinal));
    }

    [Fact]
    public void ParseFormats_UnknownWord_NamesTheKnown()
    {
        ReportingException error = Assert.Throws<ReportingException>(() => ChartExport.ParseFormats("svg,gif"));

        Assert.Contains("svg, png, html, json or csv, found \"gif\"", error.Message, StringComparison.Ordinal);
    }
}
