using System.Globalization;
using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Store;

/// <summary>The results of one piece of work in one folder: what is finished is kept, replication by replication.</summary>
/// <remarks>
/// One writer at a time (<see cref="FolderLock"/>), one transaction for each replication, write-ahead log: a process killed at any
/// moment leaves whole replications only, and the next run adds those that are missing. For use by one thread.
/// </remarks>
public sealed class ResultsStore : IDisposable
{
    private readonly FolderLock _lock;
    private readonly ResultsDatabase _database;
    private readonly RunWriter _writer;

    private ResultsStore(string folder, FolderLock folderLock, ResultsDatabase database)
    {
        Folder = folder;
        _lock = folderLock;
        _database = database;
        _writer = new RunWriter(database);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The names of the scenarios, in order.</summary>
    public IReadOnlyList<string> Scenarios =>
        [.. _database.Query("SELECT name FROM scenarios ORDER BY position", row => row.GetString(0))];

    /// <summary>The database, for readers in this project.</summary>
    internal ResultsDatabase Database => _database;

    /// <summary>Opens the folder for <paramref name="identity"/>: anew, or to go on where the same work stopped.</summary>
    /// <param name="folder">The folder; made when it is missing.</param>
    /// <param name="identity">The work.</param>
    /// <param name="replace">Whether results of other work may be deleted.</param>
    /// <exception cref="ResultsException">The folder is in use, or holds other work that may not be deleted.</exception>
    public static ResultsStore Open(string folder, WorkIdentity identity, bool replace)
    {
        ArgumentNullException.ThrowIfNull(identity);
        FolderLock folderLock = FolderLock.Take(folder);
        ResultsDatabase? database = null;
        try
        {
            string file = Path.Combine(folder, "results.db");
            database = OpenOrReplace(file, replace, folder);
            string? difference = Difference(database, identity);
            if (difference is not null && !replace)
            {
                throw new ResultsException(
                    $"{folder}: expected a new folder or results of {identity.Title}, found {difference}. Choose another folder with --out, or begin anew with --replace.");
            }

            if (difference is not null)
            {
                database.Dispose();
                ResultsFolderFiles.Delete(folder);
                database = new ResultsDatabase(file);
            }

            // Only what is ours is brought up to date: what is refused stays readable for the program that made it.
            database.Migrate();
            Sign(database, identity);
            return new ResultsStore(folder, folderLock, database);
        }
        catch
        {
            database?.Dispose();
            folderLock.Dispose();
            throw;
        }
    }

    /// <summary>Writes down what the results are of; again with the same content changes nothing.</summary>
    /// <param name="scenarios">The scenarios, in order.</param>
    public void Describe(IReadOnlyList<StoredScenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        using SqliteTransaction transaction = _database.Connection.BeginTransaction();
        for (int position = 0; position < scenarios.Count; position++)
        {
            ScenarioWriter.Write(_database, position, scenarios[position]);
        }

        transaction.Commit();
    }

    /// <summary>Writes down the levels of every factor at a design point; again with the same content changes nothing.</summary>
    /// <param name="points">Points with the factors' names and values, in order.</param>
    public void DescribePoints(IEnumerable<(long Point, IReadOnlyList<KeyValuePair<string, string>> Factors)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        using SqliteTransaction transaction = _database.Connection.BeginTransaction();
        using SqliteCommand insert = _database.Connection.CreateCommand();
        insert.CommandText = "INSERT OR REPLACE INTO factors(point, position, factor, value) VALUES($point, $position, $factor, $value)";
        SqliteParameter[] parameters =
        [
            insert.Parameters.Add("$point", SqliteType.Integer), insert.Parameters.Add("$position", SqliteType.Integer),
            insert.Parameters.Add("$factor", SqliteType.Text), insert.Parameters.Add("$value", SqliteType.Text),
        ];
        foreach ((long point, IReadOnlyList<KeyValuePair<string, string>> factors) in points)
        {
            for (int position = 0; position < factors.Count; position++)
            {
                (parameters[0].Value, parameters[1].Value) = (point, position);
                (parameters[2].Value, parameters[3].Value) = (factors[position].Key, factors[position].Value);
                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
    }

    /// <summary>Keeps a finished replication, whole or not at all; one that is already there stays as it is.</summary>
    /// <param name="record">The replication.</param>
    public void Add(ReplicationRecord record) => _writer.Write(record);

    /// <summary>Which replications are there, with nothing of their values.</summary>
    public IReadOnlySet<ReplicationKey> Finished() => _database.Query(
        "SELECT s.position, r.point, r.replication FROM runs r JOIN scenarios s ON s.id = r.scenario_id",
        row => new ReplicationKey(row.GetInt32(0), row.GetInt64(1), row.GetInt32(2))).ToHashSet();

    /// <summary>Removes the replications beyond <paramref name="count"/> of one scenario and point: an earlier, longer run left them.</summary>
    /// <param name="scenario">The scenario, by its place.</param>
    /// <param name="point">The design point.</param>
    /// <param name="count">How many to keep.</param>
    public void KeepFirst(int scenario, long point, int count)
    {
        const string Surplus = "(SELECT id FROM runs WHERE scenario_id = (SELECT id FROM scenarios WHERE position = $scenario) AND point = $point AND replication > $count)";
        (string, object?)[] parameters = [("$scenario", scenario), ("$point", point), ("$count", count)];
        if (_database.Scalar("SELECT 1 WHERE EXISTS " + Surplus, parameters) is null)
        {
            return;
        }

        using SqliteTransaction transaction = _database.Connection.BeginTransaction();
        _database.Execute("DELETE FROM run_values WHERE run_id IN " + Surplus, parameters);
        _database.Execute("DELETE FROM profiles WHERE run_id IN " + Surplus, parameters);
        _database.Execute("DELETE FROM runs WHERE id IN " + Surplus, parameters);
        transaction.Commit();
    }

    /// <summary>The runs in the order of the files, with seed, fingerprint and events.</summary>
    public IEnumerable<StoredRun> Runs() => _database.Query(
        "SELECT s.name, s.position, r.point, r.replication, r.seed, r.fingerprint, r.events, r.id " +
        "FROM runs r JOIN scenarios s ON s.id = r.scenario_id ORDER BY s.position, r.point, r.replication",
        row => new StoredRun(
            row.GetString(0), new ReplicationKey(row.GetInt32(1), row.GetInt64(2), row.GetInt32(3)), row.GetInt64(4), row.GetString(5), row.GetInt64(6), row.GetInt64(7)));

    /// <summary>Every run with its values, in the order of the files.</summary>
    public IEnumerable<(StoredRun Run, IReadOnlyList<IndicatorValue> Values)> RunsWithValues()
    {
        RunReader reader = new(_database);
        return reader.Runs().Select(each => (each.Run, (IReadOnlyList<IndicatorValue>)[.. each.Values.Select(value => ValueOf(reader.Series[value.Series], value.Value))]));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _writer.Dispose();
        _database.Dispose();
        _lock.Dispose();
    }

    private static IndicatorValue ValueOf(Series series, double value) => new(series.Kpi, series.Entity, series.Unit, value);

    private static ResultsDatabase OpenOrReplace(string file, bool replace, string folder)
    {
        try
        {
            return new ResultsDatabase(file);
        }
        catch (ResultsException) when (replace)
        {
            ResultsFolderFiles.Delete(folder);
            return new ResultsDatabase(file);
        }
    }

    private static string? Difference(ResultsDatabase database, WorkIdentity identity)
    {
        object? work = database.Scalar("SELECT value FROM meta WHERE key = 'work'");
        object? program = database.Scalar("SELECT value FROM meta WHERE key = 'program'");
        object? title = database.Scalar("SELECT value FROM meta WHERE key = 'title'");
        return work is null ? null
            : !identity.Work.Equals(work) ? (identity.Title.Equals(title) ? $"results of {title} with other contents or another seed" : $"results of {title}")
            : !identity.Program.Equals(program) ? string.Create(CultureInfo.InvariantCulture, $"results of another build of the program ({program}; this is {identity.Program})")
            : null;
    }

    private static void Sign(ResultsDatabase database, WorkIdentity identity)
    {
        using SqliteTransaction transaction = database.Connection.BeginTransaction();
        foreach ((string key, string value) in new[] { ("work", identity.Work), ("program", identity.Program), ("title", identity.Title) })
        {
            database.Execute("INSERT OR REPLACE INTO meta(key, value) VALUES($key, $value)", ("$key", key), ("$value", value));
        }

        transaction.Commit();
    }
}
