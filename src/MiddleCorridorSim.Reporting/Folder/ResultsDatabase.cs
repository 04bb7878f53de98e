using Microsoft.Data.Sqlite;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A <c>results.db</c> that is only read.</summary>
internal sealed class ResultsDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    private ResultsDatabase(SqliteConnection connection) => _connection = connection;

    /// <summary>Reads from a database.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="file">The file.</param>
    /// <param name="nothing">The answer where the file is missing.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="ReportingException">The file is damaged, or of another version.</exception>
    public static T Read<T>(string file, T nothing, Func<ResultsDatabase, T> read)
    {
        if (!File.Exists(file))
        {
            return nothing;
        }

        SQLitePCL.Batteries_V2.Init();
        try
        {
            SqliteConnectionStringBuilder address = new() { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
            using ResultsDatabase database = new(new SqliteConnection(address.ToString()));
            database._connection.Open();
            return read(database);
        }
        catch (SqliteException damaged)
        {
            throw new ReportingException(
                $"{file}: the results database cannot be read: {damaged.Message.TrimEnd('.')}. It is damaged, or of another version of mcsim: run the scenario again.", damaged);
        }
    }

    /// <summary>Whether it has a table.</summary>
    public bool Has(string table) =>
        Rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $table", row => row.GetInt64(0), ("$table", table)).Count > 0;

    /// <summary>The rows that a query gives.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="sql">The query, a constant; values go as parameters.</param>
    /// <param name="make">Makes of a row what is wanted.</param>
    /// <param name="values">The parameters.</param>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> make, params (string Name, object Value)[] values)
    {
        using SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // every text is a constant of the callers
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach ((string name, object value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using SqliteDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();
}
