using System.Globalization;
using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Store;

/// <summary>Opens <c>results.db</c>, makes or checks its schema, and runs small statements.</summary>
internal sealed class ResultsDatabase : IDisposable
{
    private readonly string _file;

    /// <summary>Opens the file, or makes it.</summary>
    /// <exception cref="ResultsException">It is no database of this program's version.</exception>
    public ResultsDatabase(string file)
    {
        _file = file;
        SQLitePCL.Batteries_V2.Init();
        Connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            Connection.Open();
            Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
            Prepare();
        }
        catch (SqliteException fault)
        {
            Connection.Dispose();
            throw DiskFault.Told(fault) is { } told ? new ResultsException(told, fault) : new ResultsException($"{file}: expected a results database, found something else or a damaged one ({fault.Message}). Delete it to begin anew.", fault);
        }
        catch
        {
            Connection.Dispose();
            throw;
        }
    }

    /// <summary>The open connection.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Runs statements that return nothing.</summary>
    public void Execute(string sql, params (string Name, object? Value)[] parameters)
    {
        using SqliteCommand command = Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; null when there is none.</summary>
    public object? Scalar(string sql, params (string Name, object? Value)[] parameters)
    {
        using SqliteCommand command = Command(sql, parameters);
        object? value = command.ExecuteScalar();
        return value is DBNull ? null : value;
    }

    /// <summary>Every row, read one at a time.</summary>
    public IEnumerable<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters)
    {
        using SqliteCommand command = Command(sql, parameters);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    /// <summary>Every row, as it is read: valid until the next is asked for.</summary>
    public IEnumerable<SqliteDataReader> Rows(string sql, params (string Name, object? Value)[] parameters)
    {
        using SqliteCommand command = Command(sql, parameters);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }

    /// <inheritdoc />
    public void Dispose() => Connection.Dispose();

    private SqliteCommand Command(string sql, (string Name, object? Value)[] parameters)
    {
        SqliteCommand command = Connection.CreateCommand();
#pragma warning disable CA2100 // every text is a constant of this project; values go as parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach ((string name, object? value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    /// <summary>Whether an older version of the program made the tables; <see cref="Migrate"/> brings them up to date.</summary>
    public bool IsOlder { get; private set; }

    /// <summary>Makes what the tables of an older version lack, whole or not at all; what they hold stays.</summary>
    public void Migrate()
    {
        if (IsOlder)
        {
            Create();
            IsOlder = false;
        }
    }

    private void Prepare()
    {
        long version = (long)Scalar("PRAGMA user_version")!;
        long application = (long)Scalar("PRAGMA application_id")!;
        bool empty = (long)Scalar("SELECT count(*) FROM sqlite_master")! == 0;
        if (empty)
        {
            Create();
        }
        else if (application != ResultsSchema.ApplicationId || version > ResultsSchema.Version)
        {
            throw new ResultsException(string.Create(
                CultureInfo.InvariantCulture,
                $"{_file}: expected results of schema version {ResultsSchema.Version} or older, found {(application == ResultsSchema.ApplicationId ? $"version {version}, of a newer program" : "another program's database")}. Choose another folder with --out, or delete this one."));
        }
        else
        {
            IsOlder = version < ResultsSchema.Version;
        }
    }

    private void Create()
    {
        using SqliteTransaction transaction = Connection.BeginTransaction();
        Execute(ResultsSchema.Tables);
        Execute(ResultsSchema.Views);
        foreach (Indicator indicator in IndicatorCatalog.All)
        {
            Execute(
                "INSERT OR REPLACE INTO indicators(name, rank, unit, entities, better, meaning) VALUES($name, $rank, $unit, $entities, $better, $meaning)",
                ("$name", indicator.Name),
                ("$rank", IndicatorCatalog.RankOf(indicator.Name)),
                ("$unit", indicator.Unit),
                ("$entities", indicator.Entities),
                ("$better", indicator.Better == Preference.None ? "" : indicator.Better == Preference.Lower ? "lower" : "higher"),
                ("$meaning", indicator.Meaning));
        }

        Execute(string.Create(
            CultureInfo.InvariantCulture, $"PRAGMA application_id = {ResultsSchema.ApplicationId}; PRAGMA user_version = {ResultsSchema.Version};"));
        transaction.Commit();
    }
}
