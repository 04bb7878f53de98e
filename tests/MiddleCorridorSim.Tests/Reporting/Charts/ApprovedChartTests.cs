using System.Globalization;
using System.Text;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Tests.Reporting.Charts;

/// <summary>Every chart against its approved SVG. <c>MCSIM_APPROVE=1</c> writes them anew: then look at each before it is committed.</summary>
public sealed class ApprovedChartTests
{
    private static readonly bool Approving = Environment.GetEnvironmentVariable("MCSIM_APPROVE") == "1";

    [Theory]
    [InlineData(".", ",")]
    [InlineData(",", ".")]
    [InlineData("٫", " ")]
    public async Task Build_AnyCulture_GivesTheApprovedSvg(string decimals, string groups)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Culture(decimals, groups);
        try
        {
            using SampleFolder sample = SampleFolder.Write("Base 2025", "TRIP open");
            await using ChartRenderer renderer = new(ChartAssets.BesideProgram);
            foreach (ChartDocument chart in ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "all", ChartStyle.Default))
            {
                RenderedChart drawn = await renderer.RenderAsync(chart.Specification, new RenderRequest(Png: false));
                Check(chart.Name, drawn.Svg!.Replace("><", ">\n<", StringComparison.Ordinal));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Check(string name, string svg)
    {
        string file = Path.Combine(Approved(), $"{name}.svg");
        if (Approving)
        {
            File.WriteAllText(file, svg, new UTF8Encoding(false));
        }

        Assert.True(File.Exists(file), $"{file} is not there: look at the chart, then approve it");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), svg.ReplaceLineEndings("\n"));
    }

    private static CultureInfo Culture(string decimals, string groups)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimals;
        culture.NumberFormat.NumberGroupSeparator = groups;
        culture.NumberFormat.NegativeSign = "−";
        return culture;
    }

    private static string Approved([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Approved");
}
