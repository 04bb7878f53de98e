using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Tests.Reporting.Findings;

public sealed class StudyFindingsTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("mcsim-study-").FullName;

    public StudyFindingsTests()
    {
        Write("factors.csv", "point,factor,value", "1,booths,", "1,demand,", "2,booths,1", "2,demand,", "3,booths,4", "3,demand,");
        Write(
            "summary.csv",
            "scenario,point,kpi,entity,unit,n,mean,sd,ci_low,ci_high",
            "study,1,throughput,flow:f,t/yr,5,5000000,1,4900000,5100000",
            "study,2,throughput,flow:f,t/yr,5,1000000,1,900000,1100000",
            "study,3,throughput,flow:f,t/yr,5,7000000,1,6900000,7100000");
    }

    [Fact]
    public void All_Study_TellsNoSettingAsTheScenario()
    {
        Write("kpis.csv", "scenario,point,replication,kpi,entity,unit,value", "study,1,1,throughput,flow:f,t/yr,5000000");

        ResultsFolder folder = ResultsFolder.Open(_path);

        Assert.DoesNotContain(new FindingsOf(folder).All(), finding => finding.Text.Contains("delivered", StringComparison.Ordinal));
        Assert.DoesNotContain(new ReportTables(folder).All(), table => table.Name is "glance" or "flows");
    }

    [Fact]
    public void All_Tornado_NamesTheFactorThatDoesMost()
    {
        Write(
            "tornado.csv",
            "kpi,entity,unit,factor,base,low_value,high_value,low,high,swing",
            "throughput,all,t/yr,demand,5000000,0.9,1.1,4800000,5200000,400000",
            "throughput,all,t/yr,booths,5000000,1,4,1000000,7000000,6000000");

        Assert.Contains(
            "Throughput, all freight: booths does most by itself. At 1 it is 1.00, at 4 7.00 million tonnes a year, with the scenario as it is 5.00.",
            new FindingsOf(ResultsFolder.Open(_path)).All().Where(finding => finding.CanBeTold).Select(finding => finding.Text));
    }

    [Theory]
    [InlineData(0.2, false)]
    [InlineData(0.4, true)]
    public void All_IndicesWhoseIntervalsOverlap_SaysThatTheirOrderCannotBeTold(double secondHigh, bool overlaps)
    {
        Write(
            "sobol.csv",
            "kpi,entity,unit,factor,first,first_low,first_high,total,total_low,total_high",
            "throughput,all,t/yr,booths,0.5,0.3,0.7,0.6,0.35,0.8",
            FormattableString.Invariant($"throughput,all,t/yr,demand,0.1,0.0,0.15,0.15,0.05,{secondHigh}"));

        Finding[] findings = [.. new FindingsOf(ResultsFolder.Open(_path)).All()];

        Assert.Contains(findings, finding => finding.CanBeTold && finding.Text.EndsWith("booths matters most. By itself it explains 50 % (30 % to 70 %) of the variance, with its interactions 60 % (35 % to 80 %).", StringComparison.Ordinal));
        Assert.Equal(overlaps, findings.Any(finding => !finding.CanBeTold && finding.Text.Contains("whether booths or demand matters more", StringComparison.Ordinal)));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private void Write(string name, params string[] lines) => File.WriteAllText(Path.Combine(_path, name), string.Join("\r\n", lines) + "\r\n");
}
