using System.Globalization;

namespace MiddleCorridorSim.Cli.Cluster;

/// <summary>A sweep in shards that lie in one folder: which are done can be seen from the files.</summary>
/// <param name="Study">The study file, by its full path.</param>
/// <param name="Folder">The folder that all nodes share, by its full path.</param>
/// <param name="Shards">How many shards.</param>
internal sealed record ShardedSweep(string Study, string Folder, int Shards)
{
    /// <summary>The seed, if one was given.</summary>
    public long? Seed { get; init; }

    /// <summary>The replications of each point, if a number was given.</summary>
    public int? Replications { get; init; }

    /// <summary>What the tasks add to the command of a shard.</summary>
    public string Options =>
        (Seed is { } seed ? string.Create(CultureInfo.InvariantCulture, $" --seed {seed}") : "") +
        (Replications is { } count ? string.Create(CultureInfo.InvariantCulture, $" --replications {count}") : "");

    /// <summary>The folder of the merged results.</summary>
    public string Whole => Path.Combine(Folder, "whole");

    /// <summary>The shards whose task has not ended well.</summary>
    public IReadOnlyList<int> Missing => [.. Enumerable.Range(1, Shards).Where(shard => !File.Exists(DoneFile(shard)))];

    /// <summary>Whether the merge has ended well.</summary>
    public bool IsMerged => File.Exists(Path.Combine(Folder, "merged"));

    /// <summary>Forgets what an earlier study or number of shards left.</summary>
    public void Begin(string work)
    {
        Directory.CreateDirectory(Folder);
        string file = Path.Combine(Folder, "work");
        string identity = string.Create(CultureInfo.InvariantCulture, $"{work} {Shards}");
        if (!File.Exists(file) || File.ReadAllText(file) != identity)
        {
            foreach (string old in Directory.GetFiles(Folder, "shard-*.done"))
            {
                File.Delete(old);
            }

            File.WriteAllText(file, identity);
        }

        File.Delete(Path.Combine(Folder, "merged"));
    }

    private string DoneFile(int shard) => Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"shard-{shard}.done"));
}
