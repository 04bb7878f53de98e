using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MiddleCorridorSim.EndToEnd.Tests;

public sealed class InterruptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim-interrupt-").FullName;
    private readonly SmallSweep _sweep = new(days: 800);

    public InterruptTests() => SQLitePCL.Batteries_V2.Init();

    public void Dispose()
    {
        _sweep.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

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

    [Fact]
    public void Sweep_CtrlC_KeepsWhatIsDoneAndGoesOn()
    {
        Assert.Equal(0, _sweep.Run("whole").ExitCode);
        using (Process sweep = _sweep.Start("stopped"))
        {
            WaitFor(() => Kept() > 0, sweep);
            Interrupt(sweep);
            sweep.WaitForExit();
            Assert.Equal(130, sweep.ExitCode);
        }

        ProgramResult resumed = Mcsim.Run("sweep", _sweep.Study, "--out", _sweep.Folder("stopped"), "--json");

        Assert.Equal(0, resumed.ExitCode);
        Assert.DoesNotContain("\"resumed\": 0,", resumed.Output, StringComparison.Ordinal);
        Assert.Equal(_sweep.Bytes("whole", "kpis.csv"), _sweep.Bytes("stopped", "kpis.csv"));
    }

    /// <summary>How many replications the folder holds, read as any SQLite tool would while the sweep writes.</summary>
    private long Kept()
    {
        string file = Path.Combine(_sweep.Folder("stopped"), "results.db");
        if (!File.Exists(file))
        {
            return 0;
        }

        using SqliteConnection reader = new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            reader.Open();
            using SqliteCommand count = reader.CreateCommand();
            count.CommandText = "SELECT count(*) FROM runs";
            return (long)count.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            // The sweep is still making the file and its tables.
            return 0;
        }
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
