using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Cluster;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim submit</c>: runs a sweep as a Slurm job array.</summary>
internal static class SubmitCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string> study = new("STUDY") { Description = "A study file." };
        Option<bool> slurm = new("--slurm") { Description = "Submit to Slurm." };
        Option<int> shards = new("--shards") { Description = "Tasks of the job array.", DefaultValueFactory = _ => 8 };
        Option<int?> replications = new("--replications", "-n") { Description = "Replications at each point, in place of what the study says." };
        Option<long?> seed = new("--seed") { Description = "Seed of all randomness; the scenario's own where it is not given." };
        Option<bool> wait = new("--wait") { Description = "Stay until the merged results are there." };
        Option<string?> target = new("--out", "-o") { Description = "Folder on a file system that all nodes share; results/STUDY-cluster where it is not given." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "submit",
            "Runs a sweep as a Slurm job array, one shard a task, and merges it; shards that fail are submitted again, twice at most. The same command again submits what is missing.",
            "mcsim submit scenarios/studies/trip-staffing-demand.yaml --slurm --shards 8 --wait",
            (parsed, cancellation) =>
            {
                if (!parsed.GetValue(slurm))
                {
                    throw new UserException("submit: expected --slurm, the one scheduler that it knows. For others use mcsim sweep --shard: see docs/guides/cluster.md.");
                }

                string file = parsed.GetRequiredValue(study);
                ShardedSweep sweep = new(Path.GetFullPath(file), Path.GetFullPath(parsed.GetValue(target) ?? DefaultFolder(file)), ShardsOf(parsed.GetValue(shards), file));
                sweep = sweep with { Seed = AtLeast("--seed", 0, parsed.GetValue(seed)), Replications = (int?)AtLeast("--replications", 1, parsed.GetValue(replications)) };
                return Run(output.Read(parsed), sweep, parsed.GetValue(wait), cancellation);
            });
        command.Add(study);
        command.Add(slurm);
        command.Add(shards);
        command.Add(replications);
        command.Add(seed);
        command.Add(wait);
        command.Add(target);
        output.AddTo(command);
        return command;
    }

    private static long? AtLeast(string option, long least, long? given) =>
        given is { } number && number < least ? throw new UserException($"{option}: expected a whole number from {least}, found {number}.") : given;

    private static string DefaultFolder(string study) => Path.Combine("results", Slug.Of(Path.GetFileNameWithoutExtension(study)) + "-cluster");

    private static int ShardsOf(int shards, string study)
    {
        long points = StudyPlans.Of(StudyFiles.Load(study, seed: null)).Count;
        return shards >= 1 ? (int)Math.Min(shards, points) : throw new UserException($"--shards: expected a whole number from 1, found {shards}.");
    }

    private static int Run(Screen screen, ShardedSweep sweep, bool wait, CancellationToken cancellation)
    {
        SlurmQueue queue = new(sweep);
        string? job = queue.Submit();
        string to = $"Results will be in {sweep.Whole}; scancel --name={sweep.JobName} stops it.";
        screen.Say(job is null
            ? $"Its jobs are in the queue already: {sweep.Shards - sweep.Missing.Count} of {sweep.Shards} shards are done. {to}"
            : $"Submitted {sweep.Missing.Count} of {sweep.Shards} shards as job {job} with a merge after them. {to}");
        if (wait)
        {
            using ProgressLine progress = screen.Progress("shards");
            queue.Await(done => progress.Update(done, sweep.Shards), cancellation);
        }

        screen.Answer(new JsonObject
        {
            ["job"] = job,
            ["name"] = sweep.JobName,
            ["folder"] = sweep.Whole,
            ["shards"] = sweep.Shards,
            ["missing"] = sweep.Missing.Count,
            ["merged"] = sweep.IsMerged,
        });
        return ExitCode.Done;
    }
}
