using System.Diagnostics;

namespace MiddleCorridorSim.EndToEnd.Tests;

public sealed class SubmitTests : IDisposable
{
    private const string Study = """
        scenario: post.yaml
        replications: 4
        design: grid
        factors:
          service: {path: posts.POST.road.controls.customs.service.mean, levels: [3 min, 4 min, 5 min, 6 min]}
          demand: {path: flows.*.rate, scale: [0.5, 1]}
        responses: [transit_time.mean]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim-slurm-").FullName;

    public SubmitTests()
    {
        File.WriteAllText(Path.Combine(_folder, "post.yaml"), PostScenario.Yaml(days: 400));
        File.WriteAllText(Path.Combine(_folder, "study.yaml"), Study);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("SLURM_CONF", null);
        if (Directory.Exists(Slurm))
        {
            Shell("bash", Script, "stop", Slurm);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Slurm => Path.Combine(_folder, "slurm");

    private static string Script => Path.Combine(AppContext.BaseDirectory, "one-node-slurm.sh");

    [SlurmFact]
    public void Submit_EightShardsOneTaskKilled_LeavesTheBytesOfTheLocalSweep()
    {
        string study = Path.Combine(_folder, "study.yaml");
        Assert.Equal(0, Mcsim.Run("sweep", study, "--out", Path.Combine(_folder, "local"), "--quiet").ExitCode);
        Shell("bash", Script, "start", Slurm);
        Environment.SetEnvironmentVariable("SLURM_CONF", Path.Combine(Slurm, "slurm.conf"));

        using Process submit = Mcsim.Start("submit", study, "--slurm", "--shards", "8", "--wait", "--quiet", "--out", Path.Combine(_folder, "cluster"));
        KillTask("2");
        submit.WaitForExit();

        Assert.Equal(0, submit.ExitCode);
        foreach (string name in new[] { "kpis.csv", "summary.csv", "factors.csv" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(_folder, "local", name)), File.ReadAllBytes(Path.Combine(_folder, "cluster", "whole", name)));
        }
    }

    private static void KillTask(string task)
    {
        Stopwatch clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(60))
        {
            string? running = Shell("squeue", "--noheader", "--array", "--states=RUNNING", "--format=%F_%K").Split('\n')
                .FirstOrDefault(line => line.EndsWith("_" + task, StringComparison.Ordinal));
            if (running is not null)
            {
                Shell("scancel", "--signal=KILL", "--full", running);
                return;
            }

            Thread.Sleep(50);
        }

        Assert.Fail("The task never ran.");
    }

    private static string Shell(string command, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
