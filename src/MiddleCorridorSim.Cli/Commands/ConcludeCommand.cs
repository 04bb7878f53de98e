using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Concluding;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Experiments.Sweeps;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim conclude</c>: says which conclusions stand over the whole range of a study.</summary>
internal static class ConcludeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        StudyOptions options = new();
        Option<string?> write = new("--write") { Description = "Write the conclusions to this file too, such as scenarios/conclusions/NAME.json, from which comparisons tell them." };
        Command command = CommandFactory.Create(
            "conclude",
            "Sweeps a study, holds its claims to every point, and says which of them stand over the whole range. The same command again goes on where it stopped.",
            "mcsim conclude scenarios/studies/staffing-sensitivity.yaml",
            (parsed, cancellation) => Run(options, parsed.GetValue(write), parsed, cancellation));
        options.AddTo(command);
        command.Add(write);
        return command;
    }

    private static int Run(StudyOptions options, string? write, ParseResult parsed, CancellationToken cancellation)
    {
        Screen screen = options.Output.Read(parsed);
        LoadedStudy study = options.Load(parsed);
        if (study.Study!.Claims.Count == 0 || options.Effort(parsed, study) is not Effort.Fixed effort)
        {
            throw new UserException($"{study.Path}: expected claims, and a number of replications, found {(study.Study.Claims.Count == 0 ? "no claims" : "a precision")}.");
        }

        SweepPlan plan = new() { Study = StudyPlans.Of(study), Scenario = study.Scenario!, Effort = effort, Jobs = options.Jobs(parsed) };
        StudyFiles.Require(SweepCheck.Faults(study, plan, cancellation));
        string folder = options.Folder(parsed, "conclude");
        using ResultsStore sweep = ResultsStore.Open(Path.Combine(folder, "sweep"), SweepJob.IdentityOf(plan, ProgramBuild.Name), options.Replace(parsed));
        using (ProgressLine progress = screen.Progress("replications"))
        {
            SensitivityTables.Show(screen, SweepJob.Run(sweep, plan, PlainReplication.Run, state => progress.Update(state.Done, state.Total), cancellation).Rows);
        }

        string[] against = [.. study.Study.Claims.Values.Select(claim => claim.Against).Distinct()];
        LoadedScenario[] references = Load(study, against, options.Seed(parsed) ?? study.Study.Seed);
        using ResultsStore store = References(Path.Combine(folder, "references"), references, plan, options, parsed, cancellation);
        Conclusions conclusions = Made(study, plan, effort.Count, [study.Scenario!, .. references], [.. study.Study.Claims.Select(claim =>
            new ClaimCheck(claim.Key, claim.Value, plan.Study).Of(sweep, store, Array.IndexOf(against, claim.Value.Against))
            ?? throw new UserException($"claims.{claim.Key}.of: expected an indicator that every replication observes, found {claim.Value.Of}."))]);
        ConclusionsFile.Write(Path.Combine(folder, "conclusions.json"), conclusions);
        if (write is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(write))!);
            ConclusionsFile.Write(write, conclusions);
        }

        foreach (string sentence in conclusions.Sentences([]))
        {
            screen.Paragraph(sentence);
        }

        screen.Say($"Results in {folder}.");
        screen.Answer(new JsonObject
        {
            ["folder"] = folder,
            ["stand"] = new JsonArray([.. conclusions.Claims.Where(claim => claim.Stands).Select(claim => JsonValue.Create(claim.Id))]),
            ["sentences"] = new JsonArray([.. conclusions.Sentences([]).Select(sentence => JsonValue.Create(sentence))]),
        });
        return ExitCode.Done;
    }

    private static LoadedScenario[] Load(LoadedStudy study, IEnumerable<string> files, long? seed)
    {
        LoadedScenario[] loaded = [.. files.Select(file => StudyLoader.LoadScenario(study.Beside(file), seed))];
        ScenarioFiles.Require(loaded);
        return loaded;
    }

    private static ResultsStore References(
        string folder, LoadedScenario[] scenarios, SweepPlan sweep, StudyOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        string work = $"references {string.Join(" ", scenarios.Select(scenario => scenario.Hash))}";
        ResultsStore store = ResultsStore.Open(folder, new WorkIdentity(ProgramBuild.Name, work, "the scenarios that claims are held against"), options.Replace(parsed));
        RunPlan plan = new()
        {
            Scenarios = [.. scenarios.Select(scenario => new StoredScenario(scenario.Scenario!, scenario.Hash, scenario.ResolvedYaml))],
            Seed = sweep.Study.Seed,
            Replications = ((Effort.Fixed)sweep.Effort).Count,
            Jobs = options.Jobs(parsed),
        };
        new ScenarioRuns(PlainReplication.Run).Run(store, plan, _ => { }, cancellation);
        return store;
    }

    private static Conclusions Made(LoadedStudy study, SweepPlan plan, int replications, IReadOnlyList<LoadedScenario> scenarios, IReadOnlyList<ClaimResult> claims)
    {
        string name = ShippedConclusions.NameOf(study.Path);
        return new Conclusions
        {
            Concerns = study.Study!.Concerns ?? "",
            Study = name,
            Command = $"mcsim conclude scenarios/{name} --write scenarios/conclusions/{Path.GetFileNameWithoutExtension(name)}.json",
            Program = ProgramBuild.Name,
            Made = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Scenarios = scenarios.ToDictionary(scenario => ShippedConclusions.NameOf(scenario.Path), scenario => scenario.Hash),
            Factors = plan.Study.Factors.ToDictionary(factor => factor.Name, factor => $"{factor.Path}: {factor.ValueAt(0)} to {factor.ValueAt(1)}"),
            Points = (int)plan.Study.Count,
            Replications = replications,
            Claims = claims,
        };
    }
}
