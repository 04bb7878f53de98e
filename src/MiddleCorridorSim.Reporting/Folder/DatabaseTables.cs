namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>Reads scenarios, network and profiles from the tables of <c>results.db</c>.</summary>
internal static class DatabaseTables
{
    /// <summary>The scenarios in the order in which they were run; none where the file or its table is missing.</summary>
    public static IReadOnlyList<ScenarioRecord> Scenarios(string file) => Read(
        file, "scenarios", "SELECT * FROM scenarios ORDER BY position", row => new ScenarioRecord(row.Text("name"), row.Text("description"), row.Text("hash"), row.Text("yaml")));

    /// <summary>The places; none where the file or its table is missing.</summary>
    public static IReadOnlyList<NetworkNode> Nodes(string file) => Read(file, "nodes", "SELECT * FROM nodes ORDER BY id", row => new NetworkNode(
        row.Text("id"), row.Text("name") is { Length: > 0 } name ? name : row.Text("id"), row.Text("country"), row.Text("kind"), row.Number("lat"), row.Number("lon")));

    /// <summary>The links; none where the file or its table is missing.</summary>
    public static IReadOnlyList<NetworkLink> Links(string file) => Read(file, "links", "SELECT * FROM links ORDER BY id", row => new NetworkLink(
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
        file,
        "profiles",
        """
        SELECT s.name AS scenario, r.replication, p.entity, p.content
        FROM profiles p JOIN runs r ON r.id = p.run_id JOIN scenarios s ON s.id = r.scenario_id
        WHERE p.profile = $of AND r.point = 0 ORDER BY s.position, r.replication, p.entity
        """,
        row => new ProfileRow(row.Text("scenario"), (int)row.Number("replication"), new Entity(row.Text("entity")), row.Text("content")),
        ("$of", profile));

    private static List<T> Read<T>(string file, string table, string sql, Func<DatabaseRow, T> make, params (string Name, object Value)[] values)
    {
        DatabaseRow? row = null;        // one for all: it stands where the reader stands
        return ResultsDatabase.Read<List<T>>(file, [], database => database.Has(table) ? database.Rows(sql, reader => make(row ??= new DatabaseRow(reader)), values) : []);
    }
}
