using System.Diagnostics;
using System.Globalization;

namespace MiddleCorridorSim.EndToEnd.Tests;

public sealed class InterruptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim-interrupt-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A replication of the base year takes many seconds: it is dropped, not waited for. Processor time, as other work may slow the clock.
    [Fact]
    public async Task Run_CtrlCWithinALongReplication_EndsWithinTwoSecondsAnd130()
    {
        using Process run = Mcsim.Start("run", "scenarios/base-2025.yaml", "--replications", "4", "--out", Path.Combine(_folder, "base"), "--no-report");
        Task<string> error = run.StandardError.ReadToEndAsync();
        WaitFor(() => run.TotalProcessorTime > TimeSpan.FromSeconds(4), run);
        TimeSpan before = run.TotalProcessorTime;
        Interrupt(run);
        Stopwatch clock = Stopwatch.StartNew();
        TimeSpan used = before;
        while (!run.WaitForExit(20))
        {
            used = Used(run, used);
        }

        Assert.Equal(130, run.ExitCode);
        Assert.True(used - before < TimeSpan.FromSeconds(2), $"{used - before} of processor time, {clock.Elapsed} on the clock");
        Assert.Contains("What was finished is kept", await error, StringComparison.Ordinal);
    }

    private static TimeSpan Used(Process process, TimeSpan last)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile.
            return last;
        }
    }

    private static void WaitFor(Func<bool> condition, Process process)
    {
        Stopwatch clock = Stopwatch.StartNew();
        while (!process.HasExited && !condition() && clock.Elapsed < TimeSpan.FromMinutes(3))
        {
            Thread.Sleep(10);
            process.Refresh();
        }
    }

    private static void Interrupt(Process process)
    {
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
