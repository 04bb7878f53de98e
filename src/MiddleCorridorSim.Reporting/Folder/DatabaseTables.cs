using Microsoft.Data.Sqlite;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>Reads scenarios and network from the tables of <c>results.db</c>.</summary>
internal static class DatabaseTables
{
    /// <summary>The scenarios in the order in which they were run; none where the file or its table is missing.</summary>
    public static IReadOnlyList<ScenarioRecord> Scenarios(string file) => Read(file, "scenarios", row => new ScenarioRecord(
        row.Text("name"), row.Text("description"), row.Text("hash"), row.Text("yaml")));

    /// <summary>The places; none where the file or its table is missing.</summary>
    public static IReadOnlyList<NetworkNode> Nodes(string file) => Read(file, "nodes", row => new NetworkNode(
        row.Text("id"), row.Text("name") is { Length: > 0 } name ? name : row.Text("id"), row.Text("country"), row.Text("kind"), row.Number("lat"), row.Number("lon")));

    /// <summary>The links; none where the file or its table is missing.</summary>
    public static IReadOnlyList<NetworkLink> Links(string file) => Read(file, "links", row => new NetworkLink(
        row.Text("scenario"),
        row.Text("id"),
        row.Text("from_node"),
        row.Text("to_node"),
        row.Text("mode").ToLowerInvariant(),
        row.Text("route"),
        !row.Text("state").Equals("closed", StringComparison.OrdinalIgnoreCase),
        row.Number("distance_km")));

    /// <summary>What replications kept beside numbers; none where the file or its table is missing.</summary>
    public static IReadOnlyList<ProfileRow> Profiles(string file, string profile) => Read(
        file, "profiles", row => new ProfileRow(row.Text("scenario"), (int)row.Number("replication"), new Entity(row.Text("entity")), row.Text("content")), profile);

    private static List<T> Read<T>(string file, string table, Func<DatabaseRow, T> make, string of = "")
    {
        if (!File.Exists(file))
        {
            return [];
        }

        SQLitePCL.Batteries_V2.Init();
        try
        {
            using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            return Exists(connection, table) ? Rows(connection, table, make, of) : [];
        }
        catch (SqliteException damaged)
        {
            throw new ReportingException($"{file}: the results database cannot be read: {damaged.Message}. Run the scenario again.", damaged);
        }
    }

    private static bool Exists(SqliteConnection connection, string table)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = $table";
        command.Parameters.AddWithValue("$table", table);
        return (long)command.ExecuteScalar()! > 0;
    }

    private static List<T> Rows<T>(SqliteConnection connection, string table, Func<DatabaseRow, T> make, string of)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = table switch
        {
            "scenarios" => "SELECT * FROM scenarios ORDER BY position",
            "nodes" => "SELECT * FROM nodes ORDER BY id",
            "profiles" => """
                SELECT s.name AS scenario, r.replication, p.entity, p.content
                FROM profiles p JOIN runs r ON r.id = p.run_id JOIN scenarios s ON s.id = r.scenario_id
                WHERE p.profile = $of AND r.point = 0 ORDER BY s.position, r.replication, p.entity
                """,
            _ => "SELECT * FROM links ORDER BY id",
        };
        command.Parameters.AddWithValue("$of", of);
        using SqliteDataReader reader = command.ExecuteReader();
        DatabaseRow row = new(reader);
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(make(row));
        }

        return rows;
    }
}
