using System.Globalization;
using MiddleCorridorSim.Experiments.Sweeps;
using MiddleCorridorSim.Results;

namespace MiddleCorridorSim.Tests.Experiments.Sweeps;

public sealed class SweepTests
{
    private const string Grid = """
        scenario: post.yaml
        replications: 2
        factors:
          booths: {path: posts.POST.road.controls.customs.booths, levels: [1, 2]}
          rate: {path: flows.*.rate, scale: [0.5, 1, 1.1]}
        responses: ["transit_time.mean[all]", waiting.mean]
        """;

    private static readonly string[] s_files = ["kpis.csv", "summary.csv", "factors.csv", "metamodel.csv", "scenario.yaml"];

    [Fact]
    public void Run_Grid_SimulatesEveryCombinationTheLastFactorFastest()
    {
        using PostStudy study = new(Grid);
        (SweepReport report, _) = study.Sweep("out");

        Assert.Equal((6, 12, 0), (report.Points, report.Replications, report.Resumed));
        string[] factors = File.ReadAllLines(study["out/factors.csv"]);
        Assert.Equal(["1,booths,1", "1,rate,0.5", "2,booths,1", "2,rate,1"], factors[1..5]);
        Assert.Equal(13, factors.Length);
    }

    [Fact]
    public void Run_MoreBoothsOrFewerTrucks_ShortensTheStayUnderTheSameRandomNumbers()
    {
        using PostStudy study = new(Grid);
        study.Sweep("out");
        double[] stay = [.. File.ReadAllLines(study["out/summary.csv"]).Skip(1).Where(line => line.Contains("transit_time.mean,all", StringComparison.Ordinal))
            .Select(line => double.Parse(line.Split(',')[6], CultureInfo.InvariantCulture))];

        Assert.Equal(6, stay.Length);
        Assert.True(stay[0] < stay[1] && stay[1] < stay[2]);
        Assert.All(Enumerable.Range(0, 3), rate => Assert.True(stay[3 + rate] < stay[rate]));
    }

    [Fact]
    public void Run_InterruptedAgainAndAgain_LeavesWhatASweepInOnePieceLeaves()
    {
        using PostStudy study = new(Grid);
        study.Sweep("whole");
        for (int after = 1; after <= 10; after += 3)
        {
            using CancellationTokenSource stop = new();
            Assert.Throws<OperationCanceledException>(() => study.Sweep(
                "pieces", progress: state => { if (state.Done >= after) { stop.Cancel(); } }, stop: stop.Token));
        }

        (SweepReport report, _) = study.Sweep("pieces");

        Assert.True(report.Resumed >= 10);
        Assert.All(s_files, file => Assert.Equal(study.Bytes("whole/" + file), study.Bytes("pieces/" + file)));
    }

    [Fact]
    public void Join_AllShards_LeavesWhatOneMachineLeaves()
    {
        using PostStudy study = new(Grid);
        study.Sweep("whole");
        string[] folders = [.. Enumerable.Range(1, 4).Select(number =>
        {
            string folder = FormattableString.Invariant($"shard-{number}");
            study.Sweep(folder, new Shard(number, 4));
            return study[folder];
        })];

        // Named twice, as a job array does when a task ran again.
        (long points, _) = MiddleCorridorSim.Experiments.Shards.ShardMerge.Join([.. folders, folders[0]], study["merged"]);

        Assert.Equal(6, points);
        Assert.All(s_files, file => Assert.Equal(study.Bytes("whole/" + file), study.Bytes("merged/" + file)));
    }

    [Theory]
    [InlineData("missing", "Missing are 2, 4, 6")]
    [InlineData("program", "the same program")]
    [InlineData("study", "the same study and scenario")]
    public void Join_WhatDoesNotBelongTogether_IsRefused(string case_, string expected)
    {
        using PostStudy study = new(Grid);
        using PostStudy other = new(Grid.Replace("1.1", "1.2", StringComparison.Ordinal));
        study.Sweep("one", new Shard(1, 2));
        study.Sweep("two", new Shard(2, 2), case_ == "program" ? "another" : "test");
        other.Sweep("two", new Shard(2, 2));
        string[] folders = case_ switch
        {
            "missing" => [study["one"]],
            "program" => [study["one"], study["two"]],
            _ => [study["one"], other["two"]],
        };

        ResultsException fault = Assert.Throws<ResultsException>(() => MiddleCorridorSim.Experiments.Shards.ShardMerge.Join(folders, study["merged"]));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(study["merged/kpis.csv"]));
    }

    [Fact]
    public void Run_Morris_RanksTheFactorThatMattersFirst()
    {
        using PostStudy study = new("""
            scenario: post.yaml
            replications: 1
            design: {morris: 6}
            factors:
              service: {path: posts.POST.road.controls.customs.service.mean, range: [2 min, 6 min]}
              nothing: {path: links.POST-EAST.speed, range: [50 km/h, 60 km/h]}
            responses: ["transit_time.mean[all]"]
            """);
        IReadOnlyList<SensitivityRow> rows = study.Sweep("out").Rows;

        Assert.Equal(["service", "nothing"], rows.Select(row => row.Factor));
        Assert.True((double)rows[0].Fields[3]! > 0.05);
        Assert.Equal(0.0, (double)rows[1].Fields[3]!);
    }
}
