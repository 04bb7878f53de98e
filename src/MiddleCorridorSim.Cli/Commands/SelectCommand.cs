using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Selecting;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Store;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim select</c>: finds the best of several options.</summary>
internal static class SelectCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        StudyOptions options = new();
        Command command = CommandFactory.Create(
            "select",
            "Finds the best of the options of a study, with a guarantee or for a budget of replications. The same command again goes on where it stopped.",
            "mcsim select scenarios/studies/best-spending.yaml",
            (parsed, cancellation) => Run(options, parsed, cancellation));
        options.AddTo(command);
        return command;
    }

    private static int Run(StudyOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        WorkClock clock = new();
        Screen screen = options.Output.Read(parsed);
        LoadedStudy study = options.Load(parsed);
        if (options.Replications(parsed) is { } most && study.Study!.Select is { } rule)
        {
            study = study with { Study = study.Study with { Select = rule with { Most = most } } };
        }

        SelectionJob job = new(study);
        StudyFiles.Require(job.Faults);
        string folder = options.Folder(parsed, "select");
        using ResultsStore store = ResultsStore.Open(folder, job.IdentityOf(ProgramBuild.Name), options.Replace(parsed));
        ReplicationPool pool = new(
            new ReplicationRunner(clock.Around(PlainReplication.Run)),
            options.Jobs(parsed));
        SelectionResult result;
        using (ProgressLine progress = screen.Progress("replications"))
        {
            long total = (long)study.Study!.Options.Count * study.Study.Select!.FirstStage;
            result = job.Run(store, pool, count => progress.Update(count, Math.Max(count, study.Study.Select.Budget ?? total)), cancellation);
        }

        RunFacts.Write(store, study, null, clock, new JsonObject { ["replications"] = result.Replications, ["jobs"] = options.Jobs(parsed) });
        Show(screen, study.Study.Select.Of, result);
        screen.Say($"Best: {result.Best}{Sure(study.Study.Select, result)}. {result.Replications} replications. Results in {folder}.");
        screen.Answer(new JsonObject
        {
            ["folder"] = folder,
            ["best"] = result.Best,
            ["guaranteed"] = result.Guaranteed,
            ["probability"] = result.Probability,
            ["replications"] = result.Replications,
        });
        return ExitCode.Done;
    }

    private static string Sure(SelectionRule rule, SelectionResult result)
    {
        string probability = result.Probability.ToString("P1", CultureInfo.InvariantCulture);
        return result.Guaranteed ? FormattableString.Invariant($", right with a probability of {probability} wherever the best leads by {rule.Indifference} {result.Unit} or more")
            : result.Probability > 0 ? $", right with a probability of at least {probability} if means and deviations are as estimated"
            : FormattableString.Invariant($" so far: the {rule.Most} replications of an option that most allows do not reach the guarantee");
    }

    private static void Show(Screen screen, string of, SelectionResult result)
    {
        screen.Say("");
        screen.Say($"{of} ({result.Unit})");
        Table table = RunTables.Heading("Option", "million USD", "n", "mean", "verdict");
        foreach (SelectionEntry entry in result.Entries)
        {
            table.AddRow(
                Markup.Escape(Numbers.Cut(entry.Option, 40)),
                Numbers.Short(entry.CostUsd / 1e6),
                (entry.Estimate?.Count ?? 0).ToString(CultureInfo.InvariantCulture),
                Numbers.WithInterval(entry.Estimate),
                Markup.Escape(entry.Verdict));
        }

        screen.Show(table);
    }
}
