using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Tests.Reporting.Findings;

public sealed class CorridorFiguresTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("mcsim-figures-").FullName;

    [Fact]
    public void TransitHours_TwoFlows_WeighsByConsignmentsWithinEachReplication()
    {
        Write(
            "s,0,1,transit_time.mean,flow:A,h,10", "s,0,1,transit_time.mean,flow:B,h,20", "s,0,1,throughput_vehicles,flow:A,/yr,300", "s,0,1,throughput_vehicles,flow:B,/yr,100",
            "s,0,2,transit_time.mean,flow:A,h,14", "s,0,2,transit_time.mean,flow:B,h,24", "s,0,2,throughput_vehicles,flow:A,/yr,100", "s,0,2,throughput_vehicles,flow:B,/yr,100");

        Estimate transit = new CorridorFigures(ResultsFolder.Open(_path)).TransitHours("s")!;

        Assert.Equal((12.5 + 19) / 2, transit.Mean, 12);
        Assert.Equal(2, transit.Count);
    }

    [Fact]
    public void Tonnes_FlowsAndRoutes_CountsFlowsOnly()
    {
        Write("s,0,1,throughput,flow:A,t/yr,10", "s,0,1,throughput,flow:B,t/yr,20", "s,0,1,throughput,route:X,t/yr,500", "s,0,1,throughput,all,t/yr,30");

        Assert.Equal(30, new CorridorFigures(ResultsFolder.Open(_path)).Tonnes("s")!.Mean);
    }

    [Fact]
    public void Tonnes_NoNumbers_IsNull()
    {
        Write();

        Assert.Null(new CorridorFigures(ResultsFolder.Open(_path)).Tonnes("s"));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private void Write(params string[] rows)
    {
        File.WriteAllText(Path.Combine(_path, "summary.csv"), "scenario,point,kpi,entity,unit,n,mean,sd,ci_low,ci_high\r\ns,0,throughput,all,t/yr,2,1,1,1,1\r\n");
        File.WriteAllText(Path.Combine(_path, "kpis.csv"), "scenario,point,replication,kpi,entity,unit,value\r\n" + string.Join("\r\n", rows));
    }
}
