using System.Diagnostics;

namespace MiddleCorridorSim.EndToEnd.Tests;

public sealed class RunTests : IDisposable
{
    private const string Post = """
        name: a post with two controls
        start: 2026-01-01
        warm_up: 20 d
        duration: 365 d
        nodes:
          WEST: {country: AZ, lat: 39.0, lon: 46.5}
          POST: {country: AM, lat: 38.9, lon: 46.4}
          EAST: {country: AM, lat: 38.9, lon: 46.1}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
        posts:
          POST:
            regime: plain
            road:
              controls:
                customs: {booths: 1, service: {exponential: 6 min}}
                scan:    {booths: 2, service: {uniform: [5 min, 15 min]}, applies_to: 30 %}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, rate: 8 /h, arrivals: poisson, returns: none}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim e2e ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_ThreeFaultsInOneFile_ReportsAllWithPlacesAndEndsWith2()
    {
        string file = Write("faults.yaml", Post.Replace("warm_up: 20 d", "warm_upp: 20 d").Replace("duration: 365 d", "duration: 365").Replace("lat: 39.0", "lat: 139"));

        ProgramResult result = Mcsim.Run("run", file);

        Assert.Equal(2, result.ExitCode);
        string[] lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{file}:3:1: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("Did you mean \"warm_up\"?", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:4:11: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:6:28: ", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OneJobOrTwo_LeavesTheSameBytesAndTheirFiles()
    {
        string file = Write("post.yaml", Post);

        ProgramResult one = Mcsim.Run("run", file, "--jobs", "1", "--out", Out("one"), "--replications", "4", "--no-report");
        ProgramResult two = Mcsim.Run("run", file, "--jobs", "2", "--out", Out("two"), "--replications", "4", "--no-report");

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        foreach (string name in new[] { "kpis.csv", "summary.csv", "scenario.yaml" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Out("one"), name)), File.ReadAllBytes(Path.Combine(Out("two"), name)));
        }

        Assert.Contains("trucks", one.Output, StringComparison.Ordinal);
        Assert.All(one.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.True(File.Exists(Path.Combine(Out("one"), "run.json")));
    }

    [Fact]
    public void Run_KilledAtRandomMoments_EndsWithTheBytesOfARunNeverInterrupted()
    {
        string file = Write("post.yaml", Post);
        string[] command = ["run", file, "--replications", "12", "--jobs", "2", "--no-report", "--quiet", "--out"];
        Assert.Equal(0, Mcsim.Run([.. command, Out("whole")]).ExitCode);
        Random moments = new(20260101);

        for (int kill = 0; kill < 6; kill++)
        {
            using Process process = Mcsim.Start([.. command, Out("killed")]);
            if (!process.WaitForExit(TimeSpan.FromMilliseconds(moments.Next(200, 2500))))
            {
                process.Kill();
                process.WaitForExit();
            }
        }

        Assert.Equal(0, Mcsim.Run([.. command, Out("killed")]).ExitCode);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Out("whole"), "kpis.csv")), File.ReadAllBytes(Path.Combine(Out("killed"), "kpis.csv")));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Out("whole"), "summary.csv")), File.ReadAllBytes(Path.Combine(Out("killed"), "summary.csv")));
    }

    [Fact]
    public void Run_InBatches_EstimatesFromOneLongRun()
    {
        string file = Write("post.yaml", Post);

        ProgramResult result = Mcsim.Run("run", file, "--batches", "10", "--out", Out("batches"), "--no-report");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 long run in 10 batches", result.Output, StringComparison.Ordinal);
        string[] rows = File.ReadAllLines(Path.Combine(Out("batches"), "batch_means.csv"));
        Assert.Equal("scenario,kpi,entity,unit,batches,base,mean,ci_low,ci_high,autocorrelation,p_value,independent", rows[0]);
        Assert.Contains(rows, row => row.StartsWith("a post with two controls,waiting.mean,station:POST/road/customs,h,10,", StringComparison.Ordinal));
        ProgramResult refused = Mcsim.Run("run", file, "--batches", "20", "--out", Out("batches"), "--no-report");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("in 10 batches", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FolderOfAnotherScenario_IsRefusedUnlessReplaced()
    {
        string first = Write("first.yaml", Post);
        string second = Write("second.yaml", Post.Replace("8 /h", "7 /h"));
        Assert.Equal(0, Mcsim.Run("run", first, "--out", Out("shared"), "--replications", "1", "--no-report").ExitCode);

        ProgramResult refused = Mcsim.Run("run", second, "--out", Out("shared"), "--replications", "1", "--no-report");
        ProgramResult replaced = Mcsim.Run("run", second, "--out", Out("shared"), "--replications", "1", "--no-report", "--replace");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("with other contents", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, replaced.ExitCode);
    }

    [Fact]
    public void Compare_FasterService_IsToldBetter()
    {
        string slow = Write("slow.yaml", Post);
        string fast = Write("fast.yaml", $"extends: slow.yaml\nname: faster\nposts: {{POST: {{road: {{controls: {{customs: {{service: {{exponential: 3 min}}}}}}}}}}}}\n");

        ProgramResult result = Mcsim.Run("compare", slow, fast, "--out", Out("compared"), "--replications", "5", "--no-report");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("better", result.Output, StringComparison.Ordinal);
        string[] rows = File.ReadAllLines(Path.Combine(Out("compared"), "comparison.csv"));
        Assert.StartsWith("baseline,scenario,kpi,entity,unit,n,difference,ci_low,ci_high,baseline_mean", rows[0], StringComparison.Ordinal);
        Assert.Contains(rows, row => row.StartsWith("a post with two controls,faster,transit_time.mean,flow:trucks,h,5,-", StringComparison.Ordinal));
    }

    [Fact]
    public void Bench_Small_PrintsARowForEachModelAndTheThreads()
    {
        ProgramResult result = Mcsim.Run("bench", "--scale", "0.01");

        Assert.Equal(0, result.ExitCode);
        string[] lines = result.Output.TrimEnd().Split('\n');
        Assert.Equal(8, lines.Length);
        Assert.All(lines[1..6], row => Assert.Equal(8, row[34..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Matches(@"^M/M/1 on two threads: \d\.\d\d times one, by the clock; arithmetic alone, at the same time: \d\.\d\d\.$", lines[7]);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("validate")]
    [InlineData("explain")]
    [InlineData("report")]
    [InlineData("chart")]
    [InlineData("schema")]
    [InlineData("bench")]
    [InlineData("verify")]
    [InlineData("sweep")]
    [InlineData("merge")]
    [InlineData("select")]
    [InlineData("calibrate")]
    [InlineData("conclude")]
    [InlineData("submit")]
    [InlineData("diff")]
    public void Help_EveryCommand_ShowsAnExample(string command)
    {
        ProgramResult result = Mcsim.Run(command, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains($"Example: mcsim {command}", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("fly", "scenario.yaml")]
    [InlineData("run", "no-such-file.yaml")]
    [InlineData("report", "no-such-folder")]
    [InlineData("run", "scenarios/base-2025.yaml", "--replications", "0")]
    [InlineData("run", "scenarios/base-2025.yaml", "--precision", "many")]
    [InlineData("run", "scenarios/base-2025.yaml", "--precision", "5%", "--replications", "20")]
    [InlineData("run", "scenarios/base-2025.yaml", "--seed", "99999999999999999999")]
    [InlineData("run", "scenarios/base-2025.yaml", "--batches", "1")]
    [InlineData("run", "scenarios/base-2025.yaml", "--batches", "20", "--replications", "3")]
    [InlineData("run", "scenarios/base-2025.yaml", "--batches", "20", "--precision", "5%")]
    [InlineData("compare", "scenarios/base-2025.yaml", "--batches", "20")]
    public void Run_UsersFault_EndsWith2AndNoStackTrace(params string[] arguments)
    {
        ProgramResult result = Mcsim.Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("System.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private string Out(string name) => Path.Combine(_folder, "results of " + name);
}
