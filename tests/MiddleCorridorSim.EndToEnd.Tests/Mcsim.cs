using System.Diagnostics;
using System.Globalization;

namespace MiddleCorridorSim.EndToEnd.Tests;

/// <summary>The built program, run as a process of its own.</summary>
internal static class Mcsim
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static string Root { get; } = FindRoot();

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "mcsim.dll");

    /// <summary>Runs <c>mcsim</c> to its end.</summary>
    public static ProgramResult Run(params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("mcsim did not end: " + string.Join(' ', arguments));
        }

        return new ProgramResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts <c>mcsim</c>.</summary>
    public static Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root };
        if (IsInterruptIgnored)
        {
            // Tests that a shell runs in the background inherit its deafness to Ctrl-C; env gives the program its hearing back.
            start.FileName = "env";
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add("dotnet");
        }

        start.ArgumentList.Add(Program);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static bool IsInterruptIgnored { get; } = File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status")
        .Where(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
        .Any(line => (ulong.Parse(line[7..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 0b10) != 0);

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MiddleCorridorSim.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
