using System.ComponentModel;
using System.Diagnostics;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Cli.Cluster;

/// <summary>Submits a sharded sweep to Slurm and watches over it.</summary>
/// <param name="sweep">The sweep.</param>
internal sealed class SlurmQueue(ShardedSweep sweep)
{
    private const int Resubmissions = 2;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly List<string> _jobs = [];

    /// <summary>Submits what is missing, and the merge after it.</summary>
    /// <returns>The number of the merge job, or of the sweep where there is one.</returns>
    /// <exception cref="UserException">Slurm is not there or refuses.</exception>
    public string Submit()
    {
        sweep.Begin(StudyFiles.WorkOf(sweep.Study, sweep.Seed, sweep.Replications));
        string program = $"{SlurmScripts.Quoted(Environment.ProcessPath!)} {SlurmScripts.Quoted(Path.Combine(AppContext.BaseDirectory, "mcsim.dll"))}";
        string sweepScript = Path.Combine(sweep.Folder, "sweep.sbatch");
        string mergeScript = Path.Combine(sweep.Folder, "merge.sbatch");
        WholeFile.Write(sweepScript, text => text.Write(SlurmScripts.Sweep(sweep, program)));
        WholeFile.Write(mergeScript, text => text.Write(SlurmScripts.Merge(sweep, program)));
        return SubmitMissing(sweepScript, mergeScript);
    }

    /// <summary>Stays until the merged results are there.</summary>
    /// <param name="progress">Is told how many shards are done.</param>
    /// <param name="cancellation">Leaves the jobs in the queue and returns.</param>
    /// <exception cref="UserException">Shards failed again and again.</exception>
    public void Await(Action<int> progress, CancellationToken cancellation)
    {
        for (int again = 0; ; again++)
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

            if (again == Resubmissions)
            {
                throw new UserException(
                    $"{sweep.Folder}: expected all shards to end well, found {sweep.Missing.Count} that failed: {string.Join(", ", sweep.Missing)}. " +
                    "Their logs are shard-I.log there; the same command again submits them once more.");
            }

            SubmitMissing(Path.Combine(sweep.Folder, "sweep.sbatch"), Path.Combine(sweep.Folder, "merge.sbatch"));
        }
    }

    private string SubmitMissing(string sweepScript, string mergeScript)
    {
        _jobs.Clear();
        IReadOnlyList<int> missing = sweep.Missing;
        if (missing.Count > 0)
        {
            _jobs.Add(Slurm("sbatch", "--parsable", "--array=" + string.Join(',', missing), sweepScript).Split(';')[0]);
        }

        string[] after = _jobs.Count > 0 ? ["--dependency=afterany:" + _jobs[0]] : [];
        _jobs.Add(Slurm("sbatch", ["--parsable", .. after, mergeScript]).Split(';')[0]);
        return _jobs[0];
    }

    private bool IsQueued()
    {
        string[] queued = Slurm("squeue", "--noheader", "--format=%F").Split('\n', StringSplitOptions.TrimEntries);
        return _jobs.Exists(queued.Contains);
    }

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
