using System.ComponentModel;
using System.Diagnostics;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Cli.Cluster;

/// <summary>Submits a sharded sweep to Slurm and watches over it.</summary>
/// <param name="sweep">The sweep.</param>
internal sealed class SlurmQueue(ShardedSweep sweep)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private string SweepScript => Path.Combine(sweep.Folder, "sweep.sbatch");

    private string MergeScript => Path.Combine(sweep.Folder, "merge.sbatch");

    /// <summary>Submits what is missing, and the merge after it.</summary>
    /// <returns>The number of the job array, or of the merge where no shard is missing; null where the jobs of an earlier call are still in the queue.</returns>
    /// <exception cref="UserException">Slurm is not there or refuses, or the jobs of another sweep are at work in the folder.</exception>
    public string? Submit()
    {
        string work = StudyFiles.WorkOf(sweep.Study, sweep.Seed, sweep.Replications);
        if (IsQueued())
        {
            return sweep.IsOf(work) ? null : throw new UserException(
                $"{sweep.Folder}: expected no jobs at work in it, found those of another sweep, named {sweep.JobName}. " +
                $"Wait for them, choose another folder with --out, or cancel them: scancel --name={sweep.JobName}");
        }

        sweep.Begin(work);
        string program = $"{SlurmScripts.Quoted(Environment.ProcessPath!)} {SlurmScripts.Quoted(Path.Combine(AppContext.BaseDirectory, "mcsim.dll"))}";
        WholeFile.Write(SweepScript, text => text.Write(SlurmScripts.Sweep(sweep, program)));
        WholeFile.Write(MergeScript, text => text.Write(SlurmScripts.Merge(sweep, program)));
        return SubmitMissing();
    }

    /// <summary>Stays until the merged results are there; the merge job submits again what fails, and this where that job could not.</summary>
    /// <param name="progress">Is told how many shards are done.</param>
    /// <param name="cancellation">Leaves the jobs in the queue and returns.</param>
    /// <exception cref="UserException">Shards failed again and again, or the merge did.</exception>
    public void Await(Action<int> progress, CancellationToken cancellation)
    {
        while (true)
        {
            do
            {
                cancellation.WaitHandle.WaitOne(BetweenLooks);
                cancellation.ThrowIfCancellationRequested();
                progress(sweep.Shards - sweep.Missing.Count);
            }
            while (!sweep.IsMerged && IsQueued());

            if (sweep.IsMerged)
            {
                return;
            }

            if (sweep.Again >= ShardedSweep.MostAgain)
            {
                throw new UserException(Told(sweep.Missing));
            }

            sweep.Again++;
            SubmitMissing();
        }
    }

    private string Told(IReadOnlyList<int> missing) => missing.Count == 0
        ? $"{sweep.Folder}: expected the merge to end well, found that it failed. Its log is merge.log there; the same command again merges once more."
        : $"{sweep.Folder}: expected all shards to end well, found {missing.Count} that failed: {string.Join(", ", missing)}. " +
          "Their logs are shard-I.log there; the same command again submits them once more.";

    private string SubmitMissing()
    {
        IReadOnlyList<int> missing = sweep.Missing;
        if (missing.Count == 0)
        {
            return Slurm("sbatch", "--parsable", MergeScript).Split(';')[0];
        }

        string job = Slurm("sbatch", "--parsable", "--array=" + string.Join(',', missing), SweepScript).Split(';')[0];
        Slurm("sbatch", "--parsable", "--dependency=afterany:" + job, MergeScript);
        return job;
    }

    private bool IsQueued() => Slurm("squeue", "--noheader", "--format=%F", "--name=" + sweep.JobName).Length > 0;

    private static string Slurm(string command, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output.Trim()
                : throw new UserException($"{command} {string.Join(' ', arguments)}: Slurm refused: {error.Result.Trim()}");
        }
        catch (Win32Exception)
        {
            throw new UserException($"submit: expected Slurm's {command} on the path, found none. Run it on a login node of the cluster.");
        }
    }
}
