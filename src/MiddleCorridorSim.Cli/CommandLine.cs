using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Cli.Commands;

namespace MiddleCorridorSim.Cli;

/// <summary>The command line of <c>mcsim</c>.</summary>
internal static partial class CommandLine
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
            if (args.Length > 0 && parsed.Errors.Any(error => Unread().IsMatch(error.Message)))
            {
                Console.Error.WriteLine(string.Join(Environment.NewLine, parsed.Errors.Select(error => Unread().Replace(error.Message, "$2: expected a whole number, found \"$1\"."))));
                return ExitCode.UserFault;
            }

            errors.ShowHelp = args.Length == 0;
            await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            return ExitCode.UserFault;
        }

        return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
    }

    // The library tells the type of its language: 'System.Nullable`1[System.Int32]'.
    [GeneratedRegex(@"^Cannot parse argument '(.*)' for option '(.*)' as expected type '[^']*Int(?:32|64)[^']*'\.?$", RegexOptions.Singleline)]
    private static partial Regex Unread();

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
