using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Tests.Reporting.Validation;

public sealed class ValidationChartTests : IDisposable
{
    private const string Rows =
        "id,name,dimension,year,scenario,kpi,unit,published,published_low,published_high,tolerance,allowed_low,allowed_high,n,simulated,ci_low,ci_high,deviation,verdict,sure,how,explanation,source\r\n" +
        "V1,Transit,transit,2024,Base 2025,transit_time.mean,days,10,10,10,+-20%,8,12,3,11,10,12.5,0.1,met,no,,,a paper\r\n" +
        "V2,Border,border,2022,Base 2025,border_time.mean,h,24,24,24,+-35%,15.6,32.4,3,6,5.5,6.5,-0.75,missed,yes,mean,two sides do not match,a report\r\n" +
        "V3,Elsewhere,border,2022,,,h,24,24,24,,,,,,,,,not compared,,not in the model,,a report\r\n";

    private readonly SampleFolder _sample = SampleFolder.Write("Base 2025");

    public ValidationChartTests() => File.WriteAllText(_sample.FileOf("validation.csv"), Rows);

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task Build_MetAndMissed_DrawsBothWithoutWarnings()
    {
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);

        ChartDocument chart = ChartCatalogue.Build(ResultsFolder.Open(_sample.Path), "validation", ChartStyle.Default).Single();
        RenderedChart drawn = await renderer.RenderAsync(chart.Specification, new RenderRequest(Png: false));

        Assert.Empty(drawn.Warnings);
        Assert.Equal([110.0, 25.0], chart.Table.Rows.Select(row => Math.Round((double)row[1], 6)));
        Assert.Contains("V2 Border, 2022", drawn.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Elsewhere", drawn.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void All_ReportTables_KeepWhatIsMissedWithItsReason()
    {
        ReportTable table = new ReportTables(ResultsFolder.Open(_sample.Path)).All().Single(table => table.Name == "validation");

        Assert.Equal(["met?", "missed", "not compared"], table.Rows.Select(row => row[6].Text));
        Assert.Equal("mean. two sides do not match", table.Rows[1][7].Text);
    }

    [Fact]
    public void All_Findings_NameWhatIsMissed()
    {
        IReadOnlyList<Finding> findings = new FindingsOf(ResultsFolder.Open(_sample.Path)).All();

        Assert.Contains(findings, finding => finding.CanBeTold && finding.Text.StartsWith("1 of 2 published figures", StringComparison.Ordinal));
        Assert.Contains(findings, finding => !finding.CanBeTold && finding.Text.Contains("Border 2022 (−75.0 %)", StringComparison.Ordinal));
    }
}
