using System.Text.RegularExpressions;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Pages;
using MiddleCorridorSim.Reporting.Rendering;

namespace MiddleCorridorSim.Tests.Reporting.Pages;

public sealed class HtmlReportTests
{
    private const string Odd = "TRIP <script>alert('x')</script> & \"open\" </script> é";

    [Fact]
    public void Write_OddScenarioName_IsEscapedEverywhere()
    {
        using SampleFolder sample = SampleFolder.Write("Base", Odd);

        string html = Report(sample);

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<em>all", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>railway", html, StringComparison.Ordinal);
        Assert.Contains("TRIP &lt;script&gt;alert(", html, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(html, "<script[ >]"), Regex.Count(html, "</script>"));
    }

    [Fact]
    public void Write_AnyFolder_AsksNothingOfTheNetwork()
    {
        using SampleFolder sample = SampleFolder.Write("Base");

        string html = Regex.Replace(Report(sample), "<script[^>]*>.*?</script>", string.Empty, RegexOptions.Singleline);

        Assert.DoesNotMatch("(src|href)=\"(?!#)", html);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FiveScenarios_StaysUnderFiveMegabytes()
    {
        using SampleFolder sample = SampleFolder.Write("Base", "one", "two", "three", "four");

        Assert.InRange(Report(sample).Length, 1_000_000, 5_000_000);
    }

    [Fact]
    public void Write_SeveralScenarios_SaysHowTheyDiffer()
    {
        using SampleFolder sample = SampleFolder.Write("Base", "TRIP open");

        string html = Report(sample);

        Assert.Contains("""<th scope="row">routes.trip</th>""", html, StringComparison.Ordinal);
        Assert.Contains("<td>closed</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithoutAssets_HasTablesAndSaysWhyThereAreNoCharts()
    {
        using SampleFolder sample = SampleFolder.Write("Base");

        string html = new HtmlReport(ResultsFolder.Open(sample.Path), new ChartAssets("/no/such/folder")).Write();

        Assert.Contains("built without Node.js", html, StringComparison.Ordinal);
        Assert.Contains("By flow", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-chart", html, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteTo_File_LeavesNoHalfWrittenFile()
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        string file = sample.FileOf("report.html");

        new HtmlReport(ResultsFolder.Open(sample.Path), ChartAssets.BesideProgram).WriteTo(file);

        Assert.EndsWith("</html>", File.ReadAllText(file).TrimEnd(), StringComparison.Ordinal);
        Assert.False(File.Exists(file + ".part"));
    }

    private static string Report(SampleFolder sample) => new HtmlReport(ResultsFolder.Open(sample.Path), ChartAssets.BesideProgram).Write();
}
