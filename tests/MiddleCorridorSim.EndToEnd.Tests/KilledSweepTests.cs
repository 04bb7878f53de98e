using System.Diagnostics;

namespace MiddleCorridorSim.EndToEnd.Tests;

public sealed class KilledSweepTests : IDisposable
{
    private const int Kills = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim-kill-").FullName;

    public KilledSweepTests()
    {
        File.WriteAllText(Path.Combine(_folder, "post.yaml"), """
            name: a post
            start: 2026-01-01
            warm_up: 5 d
            duration: 300 d
            nodes:
              WEST: {country: AZ}
              POST: {country: AM}
              EAST: {country: AM}
            links:
              WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
              POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
            regimes:
              plain: {authority: test}
            posts:
              POST: {regime: plain, road: {controls: {customs: {booths: 1, service: {exponential: 6 min}}}}}
            flows:
              trucks: {from: WEST, to: EAST, mode: road, rate: 8 /h, arrivals: poisson, returns: none}
            """);
        File.WriteAllText(Path.Combine(_folder, "study.yaml"), """
            scenario: post.yaml
            replications: 2
            design: {morris: 10}
            factors:
              service: {path: posts.POST.road.controls.customs.service.mean, range: [3 min, 6 min]}
              demand: {path: flows.trucks.rate, range: [4 /h, 8 /h]}
            responses: ["transit_time.mean[all]"]
            """);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The moments are spread by the golden ratio over the time that the whole takes, so that they fall into every phase.
    [Fact]
    public void Sweep_KilledAtManyMoments_EndsWithTheBytesOfOneNeverKilled()
    {
        string study = Path.Combine(_folder, "study.yaml");
        Stopwatch clock = Stopwatch.StartNew();
        Assert.Equal(0, Mcsim.Run("sweep", study, "--out", Out("whole"), "--quiet").ExitCode);
        double whole = clock.Elapsed.TotalMilliseconds;
        for (int kill = 1; kill <= Kills; kill++)
        {
            using Process sweep = Mcsim.Start("sweep", study, "--out", Out("killed"), "--quiet");
            sweep.WaitForExit((int)(whole * (kill * 0.6180339887 % 1)));
            sweep.Kill();
            sweep.WaitForExit();
        }

        Assert.Equal(0, Mcsim.Run("sweep", study, "--out", Out("killed"), "--quiet").ExitCode);

        foreach (string name in new[] { "kpis.csv", "summary.csv", "factors.csv", "morris.csv", "scenario.yaml" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(Out("whole"), name)), File.ReadAllBytes(Path.Combine(Out("killed"), name)));
        }
    }

    [Fact]
    public void Sweep_FolderInUseByAnother_IsRefused()
    {
        string study = Path.Combine(_folder, "study.yaml");
        using Process first = Mcsim.Start("sweep", study, "--out", Out("shared"), "--quiet", "--replications", "1000");
        while (!File.Exists(Path.Combine(Out("shared"), "results.db")) && !first.HasExited)
        {
            Thread.Sleep(5);
        }

        ProgramResult second = Mcsim.Run("sweep", study, "--out", Out("shared"), "--quiet");
        first.Kill();
        first.WaitForExit();

        Assert.Equal(2, second.ExitCode);
        Assert.Contains("another mcsim at work", second.Error, StringComparison.Ordinal);
    }

    private string Out(string name) => Path.Combine(_folder, name);
}
