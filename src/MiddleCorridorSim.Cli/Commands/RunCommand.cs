using System.CommandLine;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim run</c>: simulates scenarios and leaves their results.</summary>
internal static class RunCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        RunOptions options = new();
        BatchesOption batches = new();
        Command command = CommandFactory.Create(
            "run",
            "Simulates scenarios, each for some replications, and leaves tables, charts and a report. The same command again goes on where it stopped.",
            "mcsim run scenarios/base-2025.yaml scenarios/trip-open-jv.yaml",
            (parsed, cancellation) => Run(options, batches, parsed, cancellation));
        options.AddTo(command);
        batches.AddTo(command);
        return command;
    }

    private static int Run(RunOptions options, BatchesOption batches, ParseResult parsed, CancellationToken cancellation)
    {
        RunSettings settings = batches.Read(parsed, options.Read(parsed));
        Screen screen = options.Output.Read(parsed);
        using ScenarioWork work = ScenarioWork.Open("run", settings, screen, cancellation);
        FinishedWork finished = work.Run(screen, cancellation);
        RunTables.Show(screen, finished);
        BatchTables.Show(screen, finished);
        finished.Tell(screen);
        screen.Answer(RunAnswer.Of(finished));
        return ExitCode.Done;
    }
}
