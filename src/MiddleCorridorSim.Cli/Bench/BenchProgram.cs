using System.Diagnostics;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>Starts this program again, for one measurement in a process of its own.</summary>
/// <remarks>
/// The compiler trains on what a process runs: a model that runs after another is compiled for that other. And the peak of a process's
/// memory is known only for all that it has done.
/// </remarks>
public static class BenchProgram
{
    private const int Interrupted = 130;

    /// <summary>Runs it to its end and gives the last line that it prints.</summary>
    /// <param name="arguments">As on the command line.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static string LastLineOf(params string[] arguments)
    {
        string host = Environment.ProcessPath ?? throw new InvalidOperationException("expected to know this program's path, found none.");
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(host) == "dotnet")
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process program = Process.Start(start)!;
        string output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        if (program.ExitCode == Interrupted)
        {
            throw new OperationCanceledException($"{string.Join(' ', arguments)}: interrupted.");
        }

        return program.ExitCode == 0 && output.Length > 0
            ? output.TrimEnd().Split('\n')[^1]
            : throw new InvalidOperationException(
                $"{string.Join(' ', arguments)}: expected exit code 0 and a line of figures, found {program.ExitCode}: {output}");
    }
}
