using System.Diagnostics;
using Xunit.Abstractions;

namespace MiddleCorridorSim.EndToEnd.Tests;

/// <summary>Whatever ends a sweep, the same command goes on and leaves the bytes of a sweep that nothing ended.</summary>
public sealed class KilledSweepTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 50;
    private static readonly string[] s_files = ["kpis.csv", "summary.csv", "factors.csv", "morris.csv", "scenario.yaml", "study.yaml"];

    private readonly SmallSweep _sweep = new();

    public void Dispose() => _sweep.Dispose();

    // Every moment from the start of the process to after its end; a folder that was finished in spite of it is compared and begun anew.
    [Fact]
    public void Sweep_KilledAtFiftyRandomMoments_EndsWithTheBytesOfOneNeverKilled()
    {
        int seed = Environment.GetEnvironmentVariable("MCSIM_KILL_SEED") is { } given ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : Random.Shared.Next();
        output.WriteLine($"Moments from MCSIM_KILL_SEED={seed}.");
        Random moments = new(seed);
        Stopwatch clock = Stopwatch.StartNew();
        Assert.Equal(0, _sweep.Run("whole").ExitCode);
        double whole = clock.Elapsed.TotalMilliseconds;
        int round = 0;
        for (int kill = 0; kill < Kills; kill++)
        {
            if (KilledAfter($"killed {round}", moments.NextDouble() * whole))
            {
                AssertSame($"killed {round++}");
            }
        }

        Assert.Equal(0, _sweep.Run($"killed {round}").ExitCode);
        AssertSame($"killed {round}");
    }

    // The write-ahead log is not forced to the disk at each replication, so that a power cut may lose any part of its end.
    [Fact]
    public void Sweep_PowerCutThatLosesTheEndOfTheLog_EndsWithTheSameBytes()
    {
        Assert.Equal(0, _sweep.Run("whole").ExitCode);
        foreach (double kept in new[] { 0, 0.1, 0.35, 0.6, 0.85, 0.999 })
        {
            using Process sweep = _sweep.Start("cut");
            string log = Path.Combine(_sweep.Folder("cut"), "results.db-wal");
            while (!sweep.HasExited && !(File.Exists(log) && new FileInfo(log).Length > 150_000))
            {
                Thread.Sleep(2);
            }

            sweep.Kill();
            sweep.WaitForExit();
            if (File.Exists(log) && !File.Exists(Path.Combine(_sweep.Folder("cut"), "kpis.csv")))
            {
                using FileStream stream = new(log, FileMode.Open, FileAccess.ReadWrite);
                stream.SetLength((long)(stream.Length * kept));
            }
        }

        Assert.Equal(0, _sweep.Run("cut").ExitCode);
        AssertSame("cut");
    }

    [Fact]
    public void Sweep_FolderInUseByAnother_IsRefused()
    {
        using Process first = _sweep.Start("shared", "--replications", "1000");
        while (!File.Exists(Path.Combine(_sweep.Folder("shared"), "results.db")) && !first.HasExited)
        {
            Thread.Sleep(5);
        }

        ProgramResult second = _sweep.Run("shared");
        first.Kill();
        first.WaitForExit();

        Assert.Equal(2, second.ExitCode);
        Assert.Contains("another mcsim at work", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sweep_FolderOfAnotherSweep_IsRefusedUntilReplaced()
    {
        Assert.Equal(0, _sweep.Run("mine", "--seed", "2").ExitCode);

        ProgramResult refused = _sweep.Run("mine", "--seed", "3");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("with other contents or another seed", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, _sweep.Run("mine", "--seed", "3", "--replace").ExitCode);
    }

    private bool KilledAfter(string folder, double milliseconds)
    {
        using Process sweep = _sweep.Start(folder);
        sweep.WaitForExit((int)milliseconds);
        if (sweep.HasExited)
        {
            Assert.Equal(0, sweep.ExitCode);
            return true;
        }

        sweep.Kill();
        sweep.WaitForExit();
        return false;
    }

    private void AssertSame(string folder) => Assert.All(s_files, name => Assert.Equal(_sweep.Bytes("whole", name), _sweep.Bytes(folder, name)));
}
