namespace MiddleCorridorSim.EndToEnd.Tests;

public sealed class SweepTests : IDisposable
{
    private const string Study = """
        scenario: post.yaml
        replications: 2
        design: grid
        factors:
          service: {path: posts.POST.road.controls.customs.service.mean, levels: [3 min, 5 min, 6 min]}
          demand: {path: flows.*.rate, scale: [0.5, 1]}
        responses: [transit_time.mean]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim sweep ").FullName;

    public SweepTests()
    {
        File.WriteAllText(Path.Combine(_folder, "post.yaml"), PostScenario.Yaml());
        File.WriteAllText(Path.Combine(_folder, "study.yaml"), Study);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Sweep_InTwoShardsMerged_LeavesTheBytesOfOnePiece()
    {
        Assert.Equal(0, Sweep("whole").ExitCode);
        Assert.Equal(0, Sweep("first", "--shard", "1/2").ExitCode);
        Assert.Equal(0, Sweep("second", "--shard", "2/2", "--jobs", "1").ExitCode);

        ProgramResult merged = Mcsim.Run("merge", Out("second"), Out("first"), Out("first"), "--out", Out("merged"));

        Assert.Equal(0, merged.ExitCode);
        foreach (string name in new[] { "kpis.csv", "summary.csv", "factors.csv" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Out("whole"), name)), File.ReadAllBytes(Path.Combine(Out("merged"), name)));
        }

        Assert.Equal(1 + (6 * 2), File.ReadAllLines(Path.Combine(Out("whole"), "factors.csv")).Length);
    }

    [Fact]
    public void Sweep_FaultyFactors_AreToldTogetherAndEndWith2()
    {
        string study = Path.Combine(_folder, "faulty.yaml");
        File.WriteAllText(study, Study.Replace("6 min]", "6 parsecs]").Replace("scale: [0.5, 1]", "scale: []"));

        ProgramResult result = Mcsim.Run("sweep", study, "--out", Out("faulty"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("factors.service", result.Error, StringComparison.Ordinal);
        Assert.Contains("factors.demand", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Calibrate_OneFigureOfAProduct_SaysWhatMovesTogether()
    {
        string study = Path.Combine(_folder, "calibrate.yaml");
        File.WriteAllText(Path.Combine(_folder, "figures.csv"), "id,central,unit,kpi,entity,factor\nA,60,%,utilisation,station:POST/road/customs,100\n");
        File.WriteAllText(study, """
            scenario: post.yaml
            replications: 1
            factors:
              service: {path: posts.POST.road.controls.customs.service.mean, range: [2 min, 6 min]}
              rate: {path: flows.trucks.rate, range: [4 /h, 8 /h]}
            calibrate: {observed: figures.csv, evaluations: 16}
            """);

        ProgramResult result = Mcsim.Run("calibrate", study, "--out", Out("calibrated"));

        Assert.Equal(0, result.ExitCode);
        Assert.Matches("The figures do not tell: (rate up with service down|service up with rate down).", result.Output);
    }

    private ProgramResult Sweep(string name, params string[] more) =>
        Mcsim.Run(["sweep", Path.Combine(_folder, "study.yaml"), "--out", Out(name), "--quiet", .. more]);

    private string Out(string name) => Path.Combine(_folder, name);
}
