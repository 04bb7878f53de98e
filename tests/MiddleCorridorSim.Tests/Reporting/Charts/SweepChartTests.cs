using System.Globalization;
using System.Text;
using MiddleCorridorSim.Reporting;
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
        Assert.Equal([5.0, 104.0 / 24, 100.0 / 24, 108.0 / 24], table.Rows[0].Skip(1).Take(4).Cast<double>());
    }

    [Fact]
    public void Build_DesignThatFillsTheSpace_DrawsItsPointsAndJoinsMeansOnly()
    {
        WritePoints([.. Enumerable.Range(0, 24).Select(i => ($"{10 + (2.5 * i)} min", $"{(i * 7) % 24} %", 20.0 + i))]);

        IReadOnlyList<ChartDocument> charts = ChartCatalogue.Build(ResultsFolder.Open(_path), "all", ChartStyle.Default);

        Assert.Equal(["response-transit-time-mean-service", "response-transit-time-mean-share"], charts.Select(chart => chart.Name));
        ChartTable table = charts[0].Table;
        Assert.Equal(24, table.Rows.Count(row => double.IsFinite((double)row[5])));
        var line = table.Rows.Where(row => double.IsFinite((double)row[2])).ToList();
        Assert.Equal(6, line.Count);
        Assert.Equal([21.5, 25.5, 29.5, 33.5, 37.5, 41.5], line.Select(row => (double)row[2]));
        Assert.All(line, row => Assert.True((double)row[3] < (double)row[2] && (double)row[2] < (double)row[4]));
    }

    [Fact]
    public void Build_HeatmapOfAmounts_SetsThemInOrder()
    {
        WritePoints([.. new[] { "4", "1", "10", "2" }.SelectMany(booths => new[] { "20 %", "5 %" }.Select(share => (booths, share, 5.0)))]);

        ChartDocument chart = ChartCatalogue.Build(ResultsFolder.Open(_path), "heatmap", ChartStyle.Default).Single();

        var encoding = chart.Specification["layer"]![0]!["encoding"]!;
        Assert.Equal(["1", "2", "4", "10"], encoding["x"]!["sort"]!.AsArray().Select(level => (string)level!));
        Assert.Equal(["5 %", "20 %"], encoding["y"]!["sort"]!.AsArray().Select(level => (string)level!));
    }

    [Fact]
    public void Build_CombinationsMissing_DrawsNoHeatmap()
    {
        WritePoints([("1", "5 %", 3), ("1", "20 %", 4), ("2", "5 %", 5)]);

        Assert.Throws<ReportingException>(() => ChartCatalogue.Build(ResultsFolder.Open(_path), "heatmap", ChartStyle.Default));
    }

    [Fact]
    public void Build_StudyNamesItsResponses_DrawsThose()
    {
        WritePoints([("1", "5 %", 3), ("1", "20 %", 4), ("2", "5 %", 5), ("2", "20 %", 6)]);
        File.WriteAllText(Path.Combine(_path, "study.yaml"), "responses: [\"transit_time.mean[flow:trucks_home]\"]\n");

        IReadOnlyList<ChartDocument> charts = ChartCatalogue.Build(ResultsFolder.Open(_path), "response", ChartStyle.Default);

        Assert.Equal("response-transit-time-mean-flow-trucks-home-service", charts[0].Name);
        Assert.Contains("Trucks home", charts[0].Specification["title"]!["subtitle"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_TornadoOfReplications_HasTheirIntervals()
    {
        File.WriteAllText(Path.Combine(_path, "tornado.csv"), """
            kpi,entity,unit,factor,base,low_value,high_value,low,high,swing
            transit_time.mean,all,h,service,20,5 min,60 min,12,31,19

            """);
        WritePoints([("", "", 20), ("5 min", "", 12), ("60 min", "", 31), ("5 min", "9 %", 99)]);

        ChartTable table = ChartCatalogue.Build(ResultsFolder.Open(_path), "tornado", ChartStyle.Default).Single().Table;

        Assert.Equal([(9.0, 15.0), (28, 34)], table.Rows.Select(row => ((double)row[4], (double)row[5])));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private void WritePoints((string Service, string Share, double Mean)[] points)
    {
        StringBuilder factors = new("point,factor,value\r\n");
        StringBuilder summary = new("scenario,point,kpi,entity,unit,n,mean,sd,ci_low,ci_high\r\n");
        for (int point = 1; point <= points.Length; point++)
        {
            (string service, string share, double mean) = points[point - 1];
            factors.Append(CultureInfo.InvariantCulture, $"{point},service,{service}\r\n{point},share,{share}\r\n");
            foreach (string entity in new[] { "all", "flow:trucks_home" })
            {
                summary.Append(CultureInfo.InvariantCulture, $"study,{point},transit_time.mean,{entity},h,10,{mean},2,{mean - 3},{mean + 3}\r\n");
            }
        }

        File.WriteAllText(Path.Combine(_path, "factors.csv"), factors.ToString());
        File.WriteAllText(Path.Combine(_path, "summary.csv"), summary.ToString());
    }

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
