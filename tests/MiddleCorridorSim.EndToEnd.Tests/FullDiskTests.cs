using System.Diagnostics;
using System.Globalization;

namespace MiddleCorridorSim.EndToEnd.Tests;

public sealed class FullDiskTests : IDisposable
{
    private static readonly string[] s_files = ["kpis.csv", "summary.csv", "factors.csv", "morris.csv", "scenario.yaml"];

    private readonly SmallSweep _sweep = new();

    public void Dispose() => _sweep.Dispose();

    // The limit on the size of a file makes writes fail as a full disk does, without root and on every Linux. The runtime's own files in
    // memory must not be limited (W^X off), and the signal that comes with the limit is ignored, as it does not come with a full disk.
    [Theory]
    [InlineData(8)]
    [InlineData(60)]
    [InlineData(110)]
    public void Sweep_WritesRefusedThenAllowed_SaysSoAndEndsWithTheSameBytes(int kilobytes)
    {
        Assert.Equal(0, _sweep.Run("whole").ExitCode);

        ProgramResult full = Limited(kilobytes, _sweep.Arguments("full"));

        Assert.Equal(2, full.ExitCode);
        Assert.Contains("expected a disk with room to write to", full.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", full.Error, StringComparison.Ordinal);
        Assert.Equal(0, _sweep.Run("full").ExitCode);
        Assert.All(s_files, name => Assert.Equal(_sweep.Bytes("whole", name), _sweep.Bytes("full", name)));
    }

    private static ProgramResult Limited(int kilobytes, string[] arguments)
    {
        string limit = kilobytes.ToString(CultureInfo.InvariantCulture);
        ProcessStartInfo start = new("bash") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Mcsim.Root };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        foreach (string argument in new[] { "-c", "trap '' XFSZ; ulimit -f \"$0\"; exec dotnet \"$@\"", limit, Mcsim.Program }.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output.Result, error.Result);
    }
}
