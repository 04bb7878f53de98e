using System.CommandLine;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Comparing;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim compare</c>: simulates scenarios and says how they differ from a baseline.</summary>
internal static class CompareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        RunOptions options = new();
        Option<string?> baseline = new("--baseline") { Description = "The file or name of the scenario that the others are compared with; the first where it is not given." };
        Command command = CommandFactory.Create(
            "compare",
            "Simulates scenarios under the same random numbers and leaves their paired differences from a baseline, with intervals that hold together.",
            "mcsim compare scenarios/base-2025.yaml scenarios/trip-open-jv.yaml",
            (parsed, cancellation) => Run(options, parsed.GetValue(baseline), parsed, cancellation));
        options.AddTo(command);
        command.Add(baseline);
        return command;
    }

    private static int Run(RunOptions options, string? baseline, ParseResult parsed, CancellationToken cancellation)
    {
        RunSettings settings = options.Read(parsed);
        Screen screen = options.Output.Read(parsed);
        using ScenarioWork work = ScenarioWork.Open("compare", settings, screen, cancellation);
        int place = PlaceOf(baseline, settings, work);
        FinishedWork finished = work.Run(screen, cancellation, store =>
        {
            IReadOnlyList<ComparisonRow> rows = ScenarioComparison.Of(store, place, work.Main);
            ComparisonFile.Write(store, rows);
            return rows;
        });
        ComparisonTables.Show(screen, finished, work.Scenarios[place].Scenario.Name);
        finished.Tell(screen);
        screen.Answer(RunAnswer.Of(finished));
        return ExitCode.Done;
    }

    private static int PlaceOf(string? baseline, RunSettings settings, ScenarioWork work)
    {
        if (work.Scenarios.Count < 2)
        {
            throw new UserException("compare: expected two scenarios or more, found one. Name the baseline first, then the others.");
        }

        if (baseline is null)
        {
            return 0;
        }

        for (int place = 0; place < work.Scenarios.Count; place++)
        {
            if (settings.Scenarios[place] == baseline || work.Scenarios[place].Scenario.Name == baseline)
            {
                return place;
            }
        }

        throw new UserException(
            $"--baseline: expected one of the scenarios, {string.Join(", ", settings.Scenarios)}, found \"{baseline}\".");
    }
}
