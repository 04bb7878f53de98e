namespace MiddleCorridorSim.Cli.Cluster;

/// <summary>The batch scripts of a sweep on Slurm.</summary>
internal static class SlurmScripts
{
    /// <summary>One shard a task; a task that runs twice goes on where the first stopped, and marks its end by a file.</summary>
    public static string Sweep(ShardedSweep sweep, string program) => $"""
        #!/bin/bash
        #SBATCH --job-name=mcsim-sweep
        #SBATCH --requeue
        #SBATCH --output="{sweep.Folder}/shard-%a.log"
        #SBATCH --open-mode=append
        set -eu
        shard="$SLURM_ARRAY_TASK_ID"
        {program} sweep {Quoted(sweep.Study)} --shard "$shard/{sweep.Shards}"{sweep.Options} --jobs "{"${SLURM_CPUS_PER_TASK:-1}"}" --out {Quoted(sweep.Folder + "/shard-")}"$shard" --replace --quiet
        touch {Quoted(sweep.Folder + "/shard-")}"$shard.done"

        """.ReplaceLineEndings("\n");

    /// <summary>Joins all shards when all have ended well.</summary>
    public static string Merge(ShardedSweep sweep, string program) => $"""
        #!/bin/bash
        #SBATCH --job-name=mcsim-merge
        #SBATCH --requeue
        #SBATCH --output="{sweep.Folder}/merge.log"
        set -eu
        parts=()
        for shard in $(seq 1 {sweep.Shards}); do
          test -e {Quoted(sweep.Folder + "/shard-")}"$shard.done" || exit 1
          parts+=({Quoted(sweep.Folder + "/shard-")}"$shard")
        done
        {program} merge {"\"${parts[@]}\""} --out {Quoted(sweep.Whole)} --replace --quiet
        touch {Quoted(sweep.Folder + "/merged")}

        """.ReplaceLineEndings("\n");

    /// <summary>A text as one word of the shell.</summary>
    public static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
