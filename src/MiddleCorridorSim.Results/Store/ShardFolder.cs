namespace MiddleCorridorSim.Results.Store;

/// <summary>A results folder that is read to be merged with others; held locked meanwhile.</summary>
public sealed class ShardFolder : IDisposable
{
    private readonly FolderLock _lock;
    private readonly ResultsDatabase _database;

    private ShardFolder(string folder, FolderLock folderLock, ResultsDatabase database)
    {
        Folder = folder;
        _lock = folderLock;
        _database = database;
        Identity = new WorkIdentity(Meta("program"), Meta("work"), Meta("title"));
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The work that it is of.</summary>
    public WorkIdentity Identity { get; }

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ResultsException">It holds no results, or is in use.</exception>
    public static ShardFolder Open(string folder)
    {
        string file = Path.Combine(folder, "results.db");
        if (!File.Exists(file))
        {
            throw new ResultsException($"{folder}: expected a folder with results (results.db), found none.");
        }

        FolderLock folderLock = FolderLock.Take(folder);
        ResultsDatabase? database = null;
        try
        {
            database = new ResultsDatabase(file);
            database.Migrate();
            return new ShardFolder(folder, folderLock, database);
        }
        catch
        {
            database?.Dispose();
            folderLock.Dispose();
            throw;
        }
    }

    /// <summary>A note of <see cref="StoreNotes"/>; null where there is none.</summary>
    /// <param name="name">Its name.</param>
    public string? Note(string name) => (string?)_database.Scalar("SELECT value FROM meta WHERE key = $key", ("$key", "note." + name));

    /// <summary>Which replications it holds.</summary>
    public IEnumerable<ReplicationKey> Finished() => _database.Query(
        "SELECT s.position, r.point, r.replication FROM runs r JOIN scenarios s ON s.id = r.scenario_id",
        row => new ReplicationKey(row.GetInt32(0), row.GetInt64(1), row.GetInt32(2)));

    /// <summary>Copies all that it holds into a store, whole or not at all; what is there already stays as it is.</summary>
    /// <param name="store">The store.</param>
    public void CopyTo(ResultsStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.Database.Execute("ATTACH DATABASE $file AS shard", ("$file", Path.Combine(Folder, "results.db")));
        try
        {
            store.Database.Execute(Copy);
        }
        finally
        {
            store.Database.Execute("DETACH DATABASE shard");
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _database.Dispose();
        _lock.Dispose();
    }

    private const string Copy = """
        BEGIN IMMEDIATE;
        INSERT OR IGNORE INTO main.scenarios SELECT * FROM shard.scenarios;
        INSERT OR IGNORE INTO main.nodes SELECT * FROM shard.nodes;
        INSERT OR IGNORE INTO main.links SELECT * FROM shard.links;
        INSERT OR IGNORE INTO main.factors SELECT * FROM shard.factors;
        INSERT OR IGNORE INTO main.series(kpi, entity, unit) SELECT kpi, entity, unit FROM shard.series ORDER BY id;
        INSERT OR IGNORE INTO main.runs(scenario_id, point, replication, seed, fingerprint, events)
            SELECT scenario_id, point, replication, seed, fingerprint, events FROM shard.runs ORDER BY id;
        INSERT OR IGNORE INTO main.run_values(run_id, series_id, value)
            SELECT m.id, x.id, v.value
            FROM shard.run_values v
            JOIN shard.runs r ON r.id = v.run_id
            JOIN shard.series s ON s.id = v.series_id
            JOIN main.runs m ON m.scenario_id = r.scenario_id AND m.point = r.point AND m.replication = r.replication
            JOIN main.series x ON x.kpi = s.kpi AND x.entity = s.entity;
        INSERT OR IGNORE INTO main.profiles(run_id, profile, entity, content)
            SELECT m.id, p.profile, p.entity, p.content
            FROM shard.profiles p
            JOIN shard.runs r ON r.id = p.run_id
            JOIN main.runs m ON m.scenario_id = r.scenario_id AND m.point = r.point AND m.replication = r.replication;
        COMMIT;
        """;

    private string Meta(string key) => (string?)_database.Scalar("SELECT value FROM meta WHERE key = $key", ("$key", key)) ?? "";
}
