using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Experiments.Sweeps;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim sweep</c>: simulates a scenario at every point of a study.</summary>
internal static class SweepCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        StudyOptions options = new();
        Option<string?> shard = new("--shard") { Description = "Do only a part of the points, such as 3/8; mcsim merge joins the parts." };
        Command command = CommandFactory.Create(
            "sweep",
            "Simulates a scenario at every point of a study and says which factors matter. The same command again goes on where it stopped.",
            "mcsim sweep scenarios/studies/trip-staffing-demand.yaml",
            (parsed, cancellation) => Run(options, parsed.GetValue(shard), parsed, cancellation));
        options.AddTo(command);
        command.Add(shard);
        return command;
    }

    private static int Run(StudyOptions options, string? shard, ParseResult parsed, CancellationToken cancellation)
    {
        WorkClock clock = new();
        Screen screen = options.Output.Read(parsed);
        Shard part = shard is null ? Shard.Whole
            : Shard.Read(shard) ?? throw new UserException($"--shard: expected I/N with I from 1 to N, such as 3/8, found \"{shard}\".");
        LoadedStudy study = options.Load(parsed);
        SweepPlan plan = new()
        {
            Study = Plan(study),
            Scenario = study.Scenario!,
            Effort = options.Effort(parsed, study),
            Jobs = options.Jobs(parsed),
            Shard = part,
        };
        StudyFiles.Require(SweepCheck.Faults(study, plan, cancellation));
        string folder = options.Folder(parsed, part == Shard.Whole ? "" : $"shard {part.Number} of {part.Of}");
        using ResultsStore store = ResultsStore.Open(folder, SweepJob.IdentityOf(plan, ProgramBuild.Name), options.Replace(parsed));
        using ProgressLine progress = screen.Progress("replications");
        (SweepReport report, IReadOnlyList<SensitivityRow> rows) = SweepJob.Run(
            store,
            plan,
            clock.Around(PlainReplication.Run),
            state => progress.Update(state.Done, state.Total),
            cancellation);
        progress.Dispose();
        RunFacts.Write(store, study, options.Replications(parsed), clock, new JsonObject
        {
            ["design"] = plan.Study.Design,
            ["points"] = report.Points,
            ["shard"] = part == Shard.Whole ? null : part.ToString(),
            ["replications"] = report.Replications,
            ["resumed"] = report.Resumed,
            ["jobs"] = plan.Jobs,
        });
        SensitivityTables.Show(screen, rows);
        foreach ((Series series, int points) in report.LeftOut.Where(left => !MainIndicators.IsRoute(left.Series.Entity)).Take(10))
        {
            screen.Say(FormattableString.Invariant($"{series.Kpi}, {series.Entity}: not observed at {points} of {report.Points} points, so that the tables and files of the analysis leave it out."));
        }

        screen.Say(FormattableString.Invariant($"{report.Points} points, {report.Replications} replications, of which {report.Resumed} were there. Results in {folder}."));
        if (report.Unsure > 0)
        {
            screen.Say(FormattableString.Invariant($"At {report.Unsure} points the precision asked for was not reached: allow more with most."));
        }

        screen.Answer(new JsonObject
        {
            ["folder"] = folder,
            ["points"] = report.Points,
            ["replications"] = report.Replications,
            ["resumed"] = report.Resumed,
            ["time"] = RunFacts.Time(clock),
            ["sensitivity"] = SensitivityTables.Answer(rows),
        });
        return ExitCode.Done;
    }

    private static StudyPlan Plan(LoadedStudy study)
    {
        if (study.Study!.Factors.Count == 0)
        {
            throw new UserException($"{study.Path}: factors: expected what a sweep varies, found nothing.");
        }

        return StudyPlans.Of(study);
    }
}
