using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MiddleCorridorSim.Cli.Cluster;

/// <summary>A sweep in shards that lie in one folder: which are done can be seen from the files.</summary>
/// <param name="Study">The study file, by its full path.</param>
/// <param name="Folder">The folder that all nodes share, by its full path.</param>
/// <param name="Shards">How many shards.</param>
internal sealed record ShardedSweep(string Study, string Folder, int Shards)
{
    /// <summary>The file that counts how often shards that failed were submitted again.</summary>
    public const string AgainFile = "submitted-again";

    /// <summary>How often shards that failed are submitted again.</summary>
    public const int MostAgain = 2;

    /// <summary>The seed, if one was given.</summary>
    public long? Seed { get; init; }

    /// <summary>The replications of each point, if a number was given.</summary>
    public int? Replications { get; init; }

    /// <summary>What the tasks add to the command of a shard.</summary>
    public string Options =>
        (Seed is { } seed ? string.Create(CultureInfo.InvariantCulture, $" --seed {seed}") : "") +
        (Replications is { } count ? string.Create(CultureInfo.InvariantCulture, $" --replications {count}") : "");

    /// <summary>The name that the jobs of this folder have, and of no other.</summary>
    public string JobName => $"mcsim-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folder)))[..8]}";

    /// <summary>How often shards that failed were submitted again, by the merge job or by this program.</summary>
    public int Again
    {
        get => File.Exists(Path.Combine(Folder, AgainFile)) && int.TryParse(File.ReadAllText(Path.Combine(Folder, AgainFile)), NumberStyles.None | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int count) ? count : 0;
        set => File.WriteAllText(Path.Combine(Folder, AgainFile), value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The folder of the merged results.</summary>
    public string Whole => Path.Combine(Folder, "whole");

    /// <summary>The shards whose task has not ended well.</summary>
    public IReadOnlyList<int> Missing => [.. Enumerable.Range(1, Shards).Where(shard => !File.Exists(DoneFile(shard)))];

    /// <summary>Whether the merge has ended well.</summary>
    public bool IsMerged => File.Exists(Path.Combine(Folder, "merged"));

    /// <summary>Whether the folder was begun for this work, in as many shards.</summary>
    /// <param name="work">What tells one sweep from another.</param>
    public bool IsOf(string work) => File.Exists(WorkFile) && File.ReadAllText(WorkFile) == IdentityOf(work);

    /// <summary>Forgets what an earlier study or number of shards left.</summary>
    /// <param name="work">What tells one sweep from another.</param>
    public void Begin(string work)
    {
        Directory.CreateDirectory(Folder);
        if (!IsOf(work))
        {
            foreach (string old in Directory.GetFiles(Folder, "shard-*.done"))
            {
                File.Delete(old);
            }

            File.WriteAllText(WorkFile, IdentityOf(work));
        }

        File.Delete(Path.Combine(Folder, "merged"));
        File.Delete(Path.Combine(Folder, AgainFile));
    }

    private string WorkFile => Path.Combine(Folder, "work");

    private string IdentityOf(string work) => string.Create(CultureInfo.InvariantCulture, $"{work} {Shards}");

    private string DoneFile(int shard) => Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"shard-{shard}.done"));
}
