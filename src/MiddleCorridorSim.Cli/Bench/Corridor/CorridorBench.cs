using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MiddleCorridorSim.Cli.Commands;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Bench.Corridor;

/// <summary>Times the model: a scenario as it is, with more demand, over a longer time, and with two jobs.</summary>
internal static class CorridorBench
{
    private const int JobReplications = 4;

    private static readonly (string What, double Demand, double Span)[] Parts =
        [("as it is", 1, 1), ("2 x the demand", 2, 1), ("4 x the demand", 4, 1), ("8 x the demand", 8, 1), ("10 x the time", 1, 10)];

    /// <summary>Measures every part in a process of its own and prints a row for each as it comes.</summary>
    /// <param name="scenario">The file.</param>
    /// <param name="output">Where to.</param>
    public static void Print(string scenario, TextWriter output)
    {
        output.WriteLine($"{scenario,-34}{"events",13}{"seconds",10}{"million/s",11}{"B/event",9}{"peak MB",9}");
        foreach ((string what, double demand, double span) in Parts)
        {
            string line = BenchProgram.LastLineOf("bench", "--scale", "0", "--scenario", scenario, "--demand", Number(demand), "--span", Number(span));
            CorridorRow row = JsonSerializer.Deserialize<CorridorRow>(line)!;
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{what,-34}{row.Events,13:N0}{row.Seconds,10:0.00}{row.MillionPerSecond,11:0.00}{row.BytesPerEvent,9:0.0}{row.PeakMegabytes,9:0}"));
        }

        string jobs = BenchProgram.LastLineOf("bench", "--scale", "0", "--scenario", scenario, "--two-jobs");
        output.WriteLine($"two jobs: {jobs} times one, by the clock, over {JobReplications} replications. Other figures: processor time of one replication.");
    }

    /// <summary>Runs one replication in this process and prints its row for <see cref="Print"/> to read.</summary>
    /// <param name="file">The scenario.</param>
    /// <param name="demand">By how much every flow is multiplied.</param>
    /// <param name="span">By how much the duration is multiplied.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void PrintOne(string file, double demand, double span, TextWriter output, CancellationToken cancellation)
    {
        Scenario scenario = Load(file);
        Run(scenario with { WarmUp = TimeSpan.Zero, Duration = scenario.Duration / 10 }, 1, cancellation);

        Scenario changed = scenario with { Flows = Multiplied(scenario.Flows, demand), Duration = scenario.Duration * span };
        GC.Collect();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        ReplicationRecord record = Run(changed, 1, cancellation);
        double seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        double allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
        using var self = Process.GetCurrentProcess();
        output.WriteLine(JsonSerializer.Serialize(new CorridorRow(record.Events, seconds, allocated / record.Events, self.PeakWorkingSet64 / 1e6)));
    }

    /// <summary>Prints how many times as fast two jobs are as one.</summary>
    /// <param name="file">The scenario.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void PrintTwoJobs(string file, TextWriter output, CancellationToken cancellation)
    {
        Scenario scenario = Load(file);
        Run(scenario with { WarmUp = TimeSpan.Zero, Duration = scenario.Duration / 10 }, 1, cancellation);
        output.WriteLine((Time(scenario, 1, cancellation) / Time(scenario, 2, cancellation)).ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static TimeSpan Time(Scenario scenario, int jobs, CancellationToken cancellation)
    {
        ReplicationPool pool = new(new ReplicationRunner(PlainReplication.Run), jobs);
        long start = Stopwatch.GetTimestamp();
        pool.Run(Enumerable.Range(1, JobReplications).Select(number => Item(scenario, number)), _ => { }, cancellation);
        return Stopwatch.GetElapsedTime(start);
    }

    private static ReplicationRecord Run(Scenario scenario, int replication, CancellationToken cancellation) =>
        new ReplicationRunner(PlainReplication.Run).Run(Item(scenario, replication), cancellation);

    private static WorkItem Item(Scenario scenario, int replication) => new(new ReplicationKey(0, 0, replication), scenario.Seed, () => scenario);

    private static Scenario Load(string file) => ScenarioFiles.Load([file], [], null)[0].Scenario;

    private static Catalog<FlowId, Flow> Multiplied(Catalog<FlowId, Flow> flows, double factor) =>
        new(flows.Select(flow => KeyValuePair.Create(flow.Key, Multiplied(flow.Value, factor))));

    /// <summary>A flow with more consignments: at a higher rate, or, on a timetable, more at once.</summary>
    private static Flow Multiplied(Flow flow, double factor) =>
        flow with
        {
            Rate = flow.Rate is { } rate ? Multiplied(rate, factor) : null,
            RateByTime = [.. flow.RateByTime.Select(step => step with { Rate = Multiplied(step.Rate, factor) })],
            Batch = flow.Arrivals is Arrivals.Timetable ? new BatchSize.Constant { Of = (int)Math.Round(flow.Batch.Mean * factor) } : flow.Batch,
        };

    private static Rate Multiplied(Rate rate, double factor) => rate with { PerHour = rate.PerHour * factor };

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
