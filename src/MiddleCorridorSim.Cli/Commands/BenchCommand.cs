using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MiddleCorridorSim.Cli.Bench;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim bench</c>: how fast engine and model are on this machine.</summary>
internal static class BenchCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<double> scale = new("--scale") { Description = "Size of the engine's part; 0 leaves it out.", DefaultValueFactory = _ => 1.0 };
        Option<string?> scenario = new("--scenario") { Description = "A scenario of which some replications are timed too." };
        Option<int> replications = new("--replications", "-n") { Description = "How many.", DefaultValueFactory = _ => 3 };
        Command command = CommandFactory.Create(
            "bench",
            "Times the engine on five models, and a scenario if one is given.",
            "mcsim bench --scale 0.2 --scenario scenarios/base-2025.yaml",
            (parsed, cancellation) => Run(parsed.GetValue(scale), parsed.GetValue(scenario), parsed.GetValue(replications), cancellation));
        command.Add(scale);
        command.Add(scenario);
        command.Add(replications);
        return command;
    }

    private static int Run(double scale, string? scenario, int replications, CancellationToken cancellation)
    {
        if (scale > 0)
        {
            KernelBench.Print(KernelBench.Run(scale), Console.Out);
        }

        if (scenario is not null)
        {
            StoredScenario stored = ScenarioFiles.Load([scenario], [], null)[0];
            for (int replication = 1; replication <= replications; replication++)
            {
                Time(stored, replication, cancellation);
            }
        }

        return ExitCode.Done;
    }

    private static void Time(StoredScenario stored, int replication, CancellationToken cancellation)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        Stopwatch clock = Stopwatch.StartNew();
        ReplicationRecord record = new ReplicationRunner(PlainReplication.Run).Run(
            new WorkItem(new ReplicationKey(0, 0, replication), stored.Scenario.Seed, () => stored.Scenario), cancellation);
        TimeSpan used = Environment.CpuUsage.TotalTime - processor;
        double allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{stored.Scenario.Name}, replication {replication}: {record.Events:N0} events, {clock.Elapsed.TotalSeconds:0.00} s, processor {used.TotalSeconds:0.00} s, {record.Events / used.TotalSeconds / 1e6:0.00} million/s, {allocated / record.Events:0} B/event"));
    }
}
