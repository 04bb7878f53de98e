using System.Globalization;
using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>Reads what can be played back from <c>results.db</c>.</summary>
internal static class PlaybackTables
{
    /// <summary>The playback of each scenario that has one, by its name; none where the file or its tables are missing.</summary>
    /// <exception cref="ReportingException">The file is damaged.</exception>
    public static IReadOnlyDictionary<string, PlaybackRecord> Of(string file)
    {
        Dictionary<string, PlaybackRecord> playbacks = [];
        if (!File.Exists(file))
        {
            return playbacks;
        }

        SQLitePCL.Batteries_V2.Init();
        try
        {
            using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            if (Rows(connection, "SELECT 1 FROM sqlite_master WHERE name = 'playback'", row => row.GetInt64(0)).Count == 0)
            {
                return playbacks;
            }

            foreach ((long run, string scenario, string start, int hours) in Rows(
                connection,
                "SELECT p.run_id, s.name, p.start, p.hours FROM playback p JOIN runs r ON r.id = p.run_id JOIN scenarios s ON s.id = r.scenario_id ORDER BY r.replication DESC",
                row => (row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3))))
            {
                playbacks[scenario] = new PlaybackRecord(
                    DateTime.Parse(start, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), hours, Moves(connection, run), Queues(connection, run));
            }
        }
        catch (SqliteException damaged)
        {
            throw new ReportingException($"{file}: the results database cannot be read: {damaged.Message}. Run the scenario again.", damaged);
        }

        return playbacks;
    }

    private static List<PlaybackMove> Moves(SqliteConnection connection, long run) => Rows(
        connection,
        "SELECT link, backward, entered_s, left_s, tonnes, stands_for FROM playback_moves WHERE run_id = $run ORDER BY id",
        row => new PlaybackMove(new LinkId(row.GetString(0)), row.GetInt64(1) != 0, row.GetInt64(2), row.GetInt64(3), row.GetDouble(4), row.GetInt32(5)),
        run);

    private static List<PlaybackQueue> Queues(SqliteConnection connection, long run) => Rows(
        connection,
        "SELECT place, what, hour, mean FROM playback_queues WHERE run_id = $run ORDER BY place, what, hour",
        row => new PlaybackQueue(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetDouble(3)),
        run);

    private static List<T> Rows<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, long run = 0)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // every text is a constant of this class; values go as parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$run", run);
        using SqliteDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
