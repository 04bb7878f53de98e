using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Calibrating;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics.Calibration;
using Spectre.Console;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim calibrate</c>: finds the parameters that best meet observed figures.</summary>
internal static class CalibrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        StudyOptions options = new();
        Command command = CommandFactory.Create(
            "calibrate",
            "Finds the values of a study's factors that best meet a table of observed figures, and says which of them the figures tell.",
            "mcsim calibrate scenarios/studies/calibrate-2024.yaml",
            (parsed, cancellation) => Run(options, parsed, cancellation));
        options.AddTo(command);
        return command;
    }

    private static int Run(StudyOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        WorkClock clock = new();
        Screen screen = options.Output.Read(parsed);
        LoadedStudy study = options.Load(parsed);
        CalibrationJob job = new(study);
        StudyFiles.Require(job.Faults);
        int replications = options.Effort(parsed, study) is Effort.Fixed effort
            ? effort.Count
            : throw new UserException($"{study.Path}: replications: expected a number for a calibration, found a precision.");
        string folder = options.Folder(parsed, "calibrate");
        using ResultsStore store = ResultsStore.Open(folder, job.IdentityOf(ProgramBuild.Name, replications), options.Replace(parsed));
        ReplicationPool pool = new(
            new ReplicationRunner(clock.Around(PlainReplication.Run)),
            options.Jobs(parsed));
        CalibrationResult result;
        using (ProgressLine progress = screen.Progress("replications"))
        {
            long most = (long)study.Study!.Calibrate!.Evaluations * replications;
            result = job.Run(store, pool, replications, count => progress.Update(count, most), cancellation);
        }

        RunFacts.Write(store, job.Resolved, options.Replications(parsed), clock, new JsonObject
        {
            ["points"] = result.Fit.Evaluations,
            ["replications"] = (long)result.Fit.Evaluations * replications,
            ["jobs"] = options.Jobs(parsed),
        });
        Show(screen, result);
        screen.Say(FormattableString.Invariant(
            $"{result.Fit.Evaluations} points, {(result.Fit.End == CalibrationEnd.Converged ? "converged" : $"stopped, as another step would take more than the {study.Study!.Calibrate!.Evaluations} evaluations allowed")}. Results in {folder}."));
        screen.Answer(new JsonObject
        {
            ["folder"] = folder,
            ["misfit"] = result.Fit.Misfit,
            ["converged"] = result.Fit.End == CalibrationEnd.Converged,
            ["evaluations"] = result.Fit.Evaluations,
            ["factors"] = new JsonArray([.. result.Factors.Select((factor, place) => Answer(result, factor, place))]),
        });
        return ExitCode.Done;
    }

    private static JsonObject Answer(CalibrationResult result, PlannedFactor factor, int place) => new()
    {
        ["factor"] = factor.Name,
        ["value"] = factor.NumberAt(result.Fit.Point[place]),
        ["unit"] = factor.Unit,
        ["identifiable"] = result.Identifiability?.IsIdentifiable(place),
    };

    /// <summary>A direction in words: <c>khorgos</c>, or <c>aktau up with alat down</c>.</summary>
    private static string WordsOf(double[] direction, IReadOnlyList<PlannedFactor> factors)
    {
        const double Part = 0.1;
        int[] moved = [.. Enumerable.Range(0, direction.Length).Where(place => Math.Abs(direction[place]) >= Part).OrderByDescending(place => Math.Abs(direction[place]))];
        return moved.Length == 1
            ? factors[moved[0]].Name
            : string.Join(" with ", moved.Select(place => $"{factors[place].Name} {(direction[place] * direction[moved[0]] > 0 ? "up" : "down")}"));
    }

    private static void Show(Screen screen, CalibrationResult result)
    {
        Table factors = RunTables.Heading("Factor", "value", "standard error", "unit", "told by the figures");
        for (int i = 0; i < result.Factors.Count; i++)
        {
            PlannedFactor factor = result.Factors[i];
            bool? isTold = result.Identifiability?.IsIdentifiable(i);
            factors.AddRow(
                Markup.Escape(Numbers.Cut(factor.Name, 30)),
                Numbers.Short(factor.NumberAt(result.Fit.Point[i])),
                isTold == true ? Numbers.Short(result.Identifiability!.StandardErrors[i] * (factor.High - factor.Low)) : "",
                Markup.Escape(factor.Unit),
                isTold switch { true => "yes", false => "no", null => "not known" });
        }

        Table figures = RunTables.Heading("Figure", "observed", "model", "unit");
        for (int i = 0; i < result.Figures.Count; i++)
        {
            ObservedFigure figure = result.Figures[i];
            figures.AddRow(
                Markup.Escape(Numbers.Cut($"{figure.Id} {figure.Name}", 50)), Numbers.Short(figure.Value), Numbers.Short(result.Fit.Outputs[i]), Markup.Escape(figure.Unit));
        }

        screen.Show(factors);
        screen.Show(figures);
        foreach (double[] direction in result.Identifiability?.FreeDirections ?? [])
        {
            screen.Say($"The figures do not tell: {WordsOf(direction, result.Factors)}.");
        }
    }
}
