using System.Globalization;
using System.Text;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Tests.Reporting.Charts;

public sealed class SweepChartTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("mcsim-sweep-").FullName;

    [Fact]
    public async Task Build_TwoFactors_DrawsCurvesForTheNumericOneAndOneHeatmap()
    {
        Write(["0.5", "1", "2", "4"], ["armenian", "us_armenian_jv", "russian_fsb"]);
        await using ChartRenderer renderer = new(ChartAssets.BesideProgram);

        IReadOnlyList<ChartDocument> charts = ChartCatalogue.Build(ResultsFolder.Open(_path), "all", ChartStyle.Default);

        Assert.Equal(["response-transit-time-mean-demand", "heatmap-transit-time-mean-demand-staffing"], charts.Select(chart => chart.Name));
        foreach (ChartDocument chart in charts)
        {
            RenderedChart drawn = await renderer.RenderAsync(chart.Specification, new RenderRequest(Png: false));
            Assert.Empty(drawn.Warnings);
            Assert.Contains("russian_fsb", drawn.Svg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Build_ManyOtherSettings_ShowsTheirMeanWithTheirRange()
    {
        Write(["5 min", "10 min"], [.. Enumerable.Range(0, 9).Select(number => $"regime {number}")]);

        ChartTable table = ChartCatalogue.Build(ResultsFolder.Open(_path), "response", ChartStyle.Default).Single().Table;

        Assert.Equal(2, table.Rows.Count);
        Assert.Equal([5.0, 104.0, 100.0, 108.0], table.Rows[0].Skip(1).Take(4).Cast<double>());
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private void Write(string[] demand, string[] staffing)
    {
        StringBuilder factors = new("point,factor,value\r\n");
        StringBuilder summary = new("scenario,point,kpi,entity,unit,n,mean,sd,ci_low,ci_high\r\n");
        int point = 0;
        for (int d = 0; d < demand.Length; d++)
        {
            for (int s = 0; s < staffing.Length; s++, point++)
            {
                double mean = 100 + (40 * d) + s;
                factors.Append(CultureInfo.InvariantCulture, $"{point},demand,{demand[d]}\r\n{point},staffing,{staffing[s]}\r\n");
                summary.Append(CultureInfo.InvariantCulture, $"study,{point},transit_time.mean,all,h,10,{mean},2,{mean - 3},{mean + 3}\r\n");
            }
        }

        File.WriteAllText(Path.Combine(_path, "factors.csv"), factors.ToString());
        File.WriteAllText(Path.Combine(_path, "summary.csv"), summary.ToString());
    }
}
