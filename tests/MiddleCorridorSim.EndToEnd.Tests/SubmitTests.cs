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
        Local();
        StartSlurm();

        using Process submit = Mcsim.Start(Submission("--wait", "--quiet"));
        KillTask("2");
        submit.WaitForExit();

        Assert.Equal(0, submit.ExitCode);
        AssertSame();
    }

    // Nobody watches: the merge job finds the shard missing and submits it again, with the seed and the replications of the first time.
    [SlurmFact]
    public void Submit_NobodyWaitsAndOneTaskIsKilled_LeavesTheBytesOfTheLocalSweep()
    {
        string[] asked = ["--seed", "77", "--replications", "3"];
        Local(asked);
        StartSlurm();

        Assert.Equal(0, Mcsim.Run(Submission(asked)).ExitCode);
        KillTask("5");
        ProgramResult again = Mcsim.Run(Submission(asked));
        WaitFor(Path.Combine(_folder, "cluster", "merged"));

        Assert.Contains("in the queue already", again.Output, StringComparison.Ordinal);
        Assert.Equal("1", File.ReadAllText(Path.Combine(_folder, "cluster", "submitted-again")).Trim());
        AssertSame();
    }

    private void Local(params string[] more) =>
        Assert.Equal(0, Mcsim.Run(["sweep", Path.Combine(_folder, "study.yaml"), "--out", Path.Combine(_folder, "local"), "--quiet", .. more]).ExitCode);

    private string[] Submission(params string[] more) =>
        ["submit", Path.Combine(_folder, "study.yaml"), "--slurm", "--shards", "8", "--out", Path.Combine(_folder, "cluster"), .. more];

    private void StartSlurm()
    {
        Shell("bash", Script, "start", Slurm);
        Environment.SetEnvironmentVariable("SLURM_CONF", Path.Combine(Slurm, "slurm.conf"));
    }

    private void AssertSame()
    {
        foreach (string name in new[] { "kpis.csv", "summary.csv", "factors.csv" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(_folder, "local", name)), File.ReadAllBytes(Path.Combine(_folder, "cluster", "whole", name)));
        }
    }

    private static void WaitFor(string file)
    {
        Stopwatch clock = Stopwatch.StartNew();
        while (!File.Exists(file))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(5), $"{file} never came.");
            Thread.Sleep(100);
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
