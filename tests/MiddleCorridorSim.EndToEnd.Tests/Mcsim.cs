using System.Diagnostics;

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
        start.ArgumentList.Add(Program);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

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
