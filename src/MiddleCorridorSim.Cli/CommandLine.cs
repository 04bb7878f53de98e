using System.CommandLine;
using System.CommandLine.Invocation;
using MiddleCorridorSim.Cli.Commands;

namespace MiddleCorridorSim.Cli;

/// <summary>The command line of <c>mcsim</c>.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(5);

    /// <summary>Reads the arguments, does what they say and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        RootCommand root = Root();
        root.Subcommands.OfType<ExampledCommand>().FirstOrDefault(command => command.Name == args.FirstOrDefault())?.ShowExample();
        ParseResult parsed = root.Parse(args);
        InvocationConfiguration configuration = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop };
        if (parsed.Action is ParseErrorAction errors)
        {
            errors.ShowHelp = args.Length == 0;
            await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            return ExitCode.UserFault;
        }

        return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
    }

    private static RootCommand Root() => new(
        "Simulates freight between Europe and Central Asia on the Middle Corridor: how long it takes, where it waits, how much gets through, " +
        "what it costs, and how sure that is.")
    {
        RunCommand.Create(),
        CompareCommand.Create(),
        SweepCommand.Create(),
        MergeCommand.Create(),
        SelectCommand.Create(),
        CalibrateCommand.Create(),
        ConcludeCommand.Create(),
        SubmitCommand.Create(),
        ValidateCommand.Create(),
        ExplainCommand.Create(),
        DiffCommand.Create(),
        SchemaCommand.Create(),
        ReportCommand.Create(),
        ChartCommand.Create(),
        VerifyCommand.Create(),
        ValidateBaseCommand.Create(),
        BenchCommand.Create(),
    };
}
