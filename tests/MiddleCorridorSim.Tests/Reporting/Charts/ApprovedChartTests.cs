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
    [InlineData("en-US", ".", ",", "-")]
    [InlineData("de-DE", ",", ".", "-")]
    [InlineData("ar-SA", "٫", "٬", "\u061C-")]
    public async Task Build_AnyCulture_GivesTheApprovedSvg(string name, string decimals, string groups, string minus)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Culture(decimals, groups, minus);
        try
        {
            using SampleFolder sample = SampleFolder.Write("Base 2025", "TRIP open");
            await using ChartRenderer renderer = new(ChartAssets.BesideProgram);
            foreach (ChartDocument chart in ChartCatalogue.Build(ResultsFolder.Open(sample.Path), "all", ChartStyle.Default))
            {
                RenderedChart drawn = await renderer.RenderAsync(chart.Specification, new RenderRequest(Png: false));
                Check(name, chart.Name, drawn.Svg!.Replace("><", ">\n<", StringComparison.Ordinal));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Check(string culture, string name, string svg)
    {
        string file = Path.Combine(Approved(), $"{name}.svg");
        if (Approving)
        {
            File.WriteAllText(file, svg, new UTF8Encoding(false));
        }

        Assert.True(File.Exists(file), $"{file} is not there: look at the chart, then approve it");
        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == svg.ReplaceLineEndings("\n"), $"{name} as written in {culture} is not as approved");
    }

    /// <summary>A culture's way with numbers; the cultures themselves are not there, as the program runs without them (CultureTests has them).</summary>
    private static CultureInfo Culture(string decimals, string groups, string minus)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimals;
        culture.NumberFormat.NumberGroupSeparator = groups;
        culture.NumberFormat.NegativeSign = minus;
        return culture;
    }

    private static string Approved([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Approved");
}
