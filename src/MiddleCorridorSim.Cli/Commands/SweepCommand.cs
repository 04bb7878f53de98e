using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim sweep</c>: runs the points of a study, and goes on where it stopped.</summary>
internal static class SweepCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string> study = new("STUDY") { Description = "A study file." };
        Option<string?> target = new("--out", "-o") { Description = "Folder for the results; results/STUDY where it is not given." };
        Option<int> jobs = new("--jobs", "-j") { Description = "Replications at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        Option<string?> shard = new("--shard") { Description = "Run only part I of N, as I/N; mcsim merge joins the parts." };
        Option<bool> replace = new("--replace") { Description = "Begin anew where the folder of --out holds results of other work." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "sweep",
            "Runs every point of a study under the same random numbers. The same command again goes on where it stopped.",
            "mcsim sweep scenarios/studies/trip-staffing-demand.yaml",
            (parsed, cancellation) =>
            {
                string file = parsed.GetRequiredValue(study);
                string? folder = parsed.GetValue(target);
                SweepWork work = new(StudyFiles.Load(file), folder ?? DefaultFolder(file), folder is null || parsed.GetValue(replace), ShardOf(parsed.GetValue(shard)), parsed.GetValue(jobs));
                return Run(output.Read(parsed), work, cancellation);
            });
        command.Add(study);
        command.Add(target);
        command.Add(jobs);
        command.Add(shard);
        command.Add(replace);
        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, SweepWork work, CancellationToken cancellation)
    {
        SweepRuns runs = new(PlainReplication.Run, work.Loaded);
        StoredScenario scenario = new(work.Loaded.Base!.Scenario!, work.Loaded.Base.Hash, work.Loaded.Base.ResolvedYaml);
        WorkIdentity identity = new(ProgramBuild.Name, work.Loaded.Hash, $"a sweep of \"{scenario.Scenario.Name}\"");
        using ResultsStore store = ResultsStore.Open(work.Folder, identity, work.Replace);
        Stopwatch clock = Stopwatch.StartNew();
        using (ProgressLine progress = screen.Progress("replications"))
        {
            runs.Run(store, work.Shard, work.Jobs, state => progress.Update(state.Done, state.Total), cancellation);
        }

        RunRecordFile.Write(
            store,
            new JsonObject
            {
                ["program"] = ProgramBuild.Name,
                ["finished"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                ["seed"] = runs.Seed,
                ["points"] = runs.Points.Count,
                ["shard"] = $"{work.Shard.Number}/{work.Shard.Count}",
                ["replications"] = work.Loaded.Study!.Replications,
                ["jobs"] = work.Jobs,
                ["wall_seconds"] = Math.Round(clock.Elapsed.TotalSeconds, 3),
            },
            [scenario]);
        screen.Say($"{runs.Points.Count} points, {work.Loaded.Study.Replications} replications each. Results in {work.Folder}:");
        screen.Say("  summary.csv  factors.csv  kpis.csv  results.db  run.json");
        screen.Answer(new JsonObject { ["folder"] = work.Folder, ["points"] = runs.Points.Count, ["replications"] = work.Loaded.Study.Replications });
        return ExitCode.Done;
    }

    private static string DefaultFolder(string study) => Path.Combine("results", Slug.Of(Path.GetFileNameWithoutExtension(study)));

    private static Shard ShardOf(string? text)
    {
        string[] parts = (text ?? "1/1").Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && number >= 1 && number <= count
            ? new Shard(number, count)
            : throw new UserException($"--shard: expected I/N with I from 1 to N, such as 3/8, found \"{text}\".");
    }

    private sealed record SweepWork(LoadedStudy Loaded, string Folder, bool Replace, Shard Shard, int Jobs);
}
