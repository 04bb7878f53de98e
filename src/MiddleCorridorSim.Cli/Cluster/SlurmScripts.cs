namespace MiddleCorridorSim.Cli.Cluster;

/// <summary>The batch scripts of a sweep on Slurm.</summary>
internal static class SlurmScripts
{
    /// <summary>One shard a task; a task that runs twice goes on where the first stopped, and marks its end by a file.</summary>
    public static string Sweep(ShardedSweep sweep, string program) => $"""
        #!/bin/bash
        #SBATCH --job-name={sweep.JobName}
        #SBATCH --requeue
        #SBATCH --output="{sweep.Folder}/shard-%a.log"
        #SBATCH --open-mode=append
        set -eu
        shard="$SLURM_ARRAY_TASK_ID"
        {program} sweep {Quoted(sweep.Study)} --shard "$shard/{sweep.Shards}"{sweep.Options} --jobs "{"${SLURM_CPUS_PER_TASK:-1}"}" --out {Quoted(sweep.Folder + "/shard-")}"$shard" --replace --quiet
        touch {Quoted(sweep.Folder + "/shard-")}"$shard.done"

        """.ReplaceLineEndings("\n");

    /// <summary>Joins all shards when all have ended well; else submits those that failed again, and itself after them, twice at most.</summary>
    public static string Merge(ShardedSweep sweep, string program) => $"""
        #!/bin/bash
        #SBATCH --job-name={sweep.JobName}
        #SBATCH --requeue
        #SBATCH --output="{sweep.Folder}/merge.log"
        #SBATCH --open-mode=append
        set -eu
        cd {Quoted(sweep.Folder)}
        parts=()
        missing=()
        for shard in $(seq 1 {sweep.Shards}); do
          parts+=("shard-$shard")
          test -e "shard-$shard.done" || missing+=("$shard")
        done
        if [ "{"${#missing[@]}"}" -gt 0 ]; then
          failed="$(IFS=,; echo "{"${missing[*]}"}")"
          again="$(cat {ShardedSweep.AgainFile} 2> /dev/null || echo 0)"
          echo "Shards that failed: $failed. Submitted again before: $again times of {ShardedSweep.MostAgain}."
          test "$again" -lt {ShardedSweep.MostAgain} || exit 1
          echo "$((again + 1))" > {ShardedSweep.AgainFile}
          job="$(sbatch --parsable --array="$failed" sweep.sbatch)"
          sbatch --parsable --dependency="afterany:{"${job%%;*}"}" merge.sbatch
          exit 0
        fi
        {program} merge {"\"${parts[@]}\""} --out whole --replace --quiet
        touch merged

        """.ReplaceLineEndings("\n");

    /// <summary>A text as one word of the shell.</summary>
    public static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
