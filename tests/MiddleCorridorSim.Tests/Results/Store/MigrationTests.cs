using System.Globalization;
using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Tests.Results.Store;

public sealed class MigrationTests : IDisposable
{
    private const int Application = 0x4D43534D;

    /// <summary>What version 1 of the program made, without the views.</summary>
    private const string FirstVersion = """
        CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE scenarios(
            id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL UNIQUE, description TEXT,
            hash TEXT NOT NULL, yaml TEXT NOT NULL);
        CREATE TABLE nodes(id TEXT PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, kind TEXT NOT NULL, lat REAL, lon REAL) WITHOUT ROWID;
        CREATE TABLE links(
            scenario TEXT NOT NULL, id TEXT NOT NULL, from_node TEXT NOT NULL, to_node TEXT NOT NULL, mode TEXT NOT NULL,
            route TEXT, state TEXT NOT NULL, distance_km REAL NOT NULL, PRIMARY KEY(scenario, id)) WITHOUT ROWID;
        CREATE TABLE factors(
            point INTEGER NOT NULL, position INTEGER NOT NULL, factor TEXT NOT NULL, value TEXT NOT NULL,
            PRIMARY KEY(point, position)) WITHOUT ROWID;
        CREATE TABLE indicators(
            name TEXT PRIMARY KEY, rank INTEGER NOT NULL, unit TEXT NOT NULL, entities TEXT NOT NULL, better TEXT NOT NULL,
            meaning TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE series(id INTEGER PRIMARY KEY, kpi TEXT NOT NULL, entity TEXT NOT NULL, unit TEXT NOT NULL, UNIQUE(kpi, entity));
        CREATE TABLE runs(
            id INTEGER PRIMARY KEY, scenario_id INTEGER NOT NULL REFERENCES scenarios(id), point INTEGER NOT NULL,
            replication INTEGER NOT NULL, seed INTEGER NOT NULL, fingerprint TEXT NOT NULL, events INTEGER NOT NULL,
            UNIQUE(scenario_id, point, replication));
        CREATE TABLE run_values(
            run_id INTEGER NOT NULL REFERENCES runs(id), series_id INTEGER NOT NULL REFERENCES series(id), value REAL NOT NULL,
            PRIMARY KEY(run_id, series_id)) WITHOUT ROWID;
        CREATE TABLE summary(
            scenario TEXT NOT NULL, point INTEGER NOT NULL, kpi TEXT NOT NULL, entity TEXT NOT NULL, unit TEXT NOT NULL,
            n INTEGER NOT NULL, mean REAL NOT NULL, sd REAL, ci_low REAL, ci_high REAL,
            PRIMARY KEY(scenario, point, kpi, entity)) WITHOUT ROWID;
        CREATE TABLE comparison(
            baseline TEXT NOT NULL, scenario TEXT NOT NULL, kpi TEXT NOT NULL, entity TEXT NOT NULL, unit TEXT NOT NULL,
            n INTEGER NOT NULL, difference REAL NOT NULL, ci_low REAL, ci_high REAL, baseline_mean REAL NOT NULL,
            verdict TEXT NOT NULL, variance_ratio REAL, PRIMARY KEY(baseline, scenario, kpi, entity)) WITHOUT ROWID;
        INSERT INTO meta VALUES('program', 'mcsim 1'), ('work', 'work-a'), ('title', 'run of small');
        INSERT INTO scenarios VALUES(1, 0, 'small', NULL, 'hash', 'name: small');
        INSERT INTO series VALUES(1, 'transit_time.mean', 'all', 'h');
        INSERT INTO runs VALUES(1, 1, 0, 1, 1, '07', 100), (2, 1, 0, 2, 1, '08', 100);
        INSERT INTO run_values VALUES(1, 1, 3.0), (2, 1, 5.0);
        """;

    private static readonly WorkIdentity Work = new("mcsim 1", "work-a", "run of small");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_ResultsOfTheFirstVersion_KeepsThemAndAddsWhatTheyLack()
    {
        Make(version: 1);

        using (ResultsStore store = ResultsStore.Open(_folder.Path, Work, replace: false))
        {
            Assert.Equal([1, 2], store.Finished().Select(key => key.Replication).Order());
            Assert.Equal(4, Assert.Single(ResultFiles.Write(store)).Estimate.Mean);
        }

        Assert.Equal("3", Sql("PRAGMA user_version"));
        Assert.Equal("0 0 0", Sql("SELECT (SELECT count(*) FROM profiles) || ' ' || (SELECT count(*) FROM playback) || ' ' || (SELECT count(*) FROM batches)"));
        Assert.Equal("3.0 5.0", Sql("SELECT group_concat(value, ' ') FROM kpis"));
        Assert.Equal("4.0", Sql("SELECT value FROM quantiles WHERE probability = 0.5"));
    }

    [Fact]
    public void Open_OlderResultsOfAnotherProgram_AreRefusedAndLeftAsTheyAre()
    {
        Make(version: 1);

        string message = Assert.Throws<ResultsException>(() => ResultsStore.Open(_folder.Path, Work with { Program = "mcsim 2" }, replace: false)).Message;

        Assert.Contains("another build of the program (mcsim 1; this is mcsim 2)", message, StringComparison.Ordinal);
        Assert.Equal("1", Sql("PRAGMA user_version"));
    }

    [Fact]
    public void Open_ResultsOfANewerVersion_AreRefused()
    {
        Make(version: 99);

        string message = Assert.Throws<ResultsException>(() => ResultsStore.Open(_folder.Path, Work, replace: false)).Message;

        Assert.Contains("found version 99, of a newer program", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shard_OfTheFirstVersion_CanBeCopied()
    {
        Make(version: 1);
        using TemporaryFolder whole = new();
        using ResultsStore store = ResultsStore.Open(whole.Path, Work, replace: false);
        using ShardFolder shard = ShardFolder.Open(_folder.Path);

        shard.CopyTo(store);

        Assert.Equal(2, store.Finished().Count);
    }

    private void Make(int version)
    {
        using SqliteConnection connection = Connect();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this test
        command.CommandText = FirstVersion + string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Application}; PRAGMA user_version = {version};");
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private string? Sql(string query)
    {
        using SqliteConnection connection = Connect();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this test
        command.CommandText = query;
#pragma warning restore CA2100
        object? value = command.ExecuteScalar();
        return value is double number ? number.ToString("0.0", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    private SqliteConnection Connect()
    {
        SQLitePCL.Batteries_V2.Init();
        SqliteConnection connection = new($"Data Source={_folder["results.db"]};Pooling=False");
        connection.Open();
        return connection;
    }
}
