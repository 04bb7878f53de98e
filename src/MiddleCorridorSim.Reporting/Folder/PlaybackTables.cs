using System.Globalization;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>Reads what can be played back from <c>results.db</c>.</summary>
internal static class PlaybackTables
{
    /// <summary>The playback of each scenario that has one, by its name; none where the file or its tables are missing.</summary>
    /// <exception cref="ReportingException">The file is damaged.</exception>
    public static IReadOnlyDictionary<string, PlaybackRecord> Of(string file) =>
        ResultsDatabase.Read<Dictionary<string, PlaybackRecord>>(file, [], database => database.Has("playback") ? All(database) : []);

    private static Dictionary<string, PlaybackRecord> All(ResultsDatabase database)
    {
        Dictionary<string, PlaybackRecord> playbacks = [];
        foreach ((long run, string scenario, string start, int hours) in database.Rows(
            "SELECT p.run_id, s.name, p.start, p.hours FROM playback p JOIN runs r ON r.id = p.run_id JOIN scenarios s ON s.id = r.scenario_id ORDER BY r.replication DESC",
            row => (row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3))))
        {
            playbacks[scenario] = new PlaybackRecord(
                DateTime.Parse(start, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), hours, Moves(database, run), Queues(database, run));
        }

        return playbacks;
    }

    private static List<PlaybackMove> Moves(ResultsDatabase database, long run) => database.Rows(
        "SELECT link, backward, entered_s, left_s, tonnes, stands_for FROM playback_moves WHERE run_id = $run ORDER BY id",
        row => new PlaybackMove(new LinkId(row.GetString(0)), row.GetInt64(1) != 0, row.GetInt64(2), row.GetInt64(3), row.GetDouble(4), row.GetInt32(5)),
        ("$run", run));

    private static List<PlaybackQueue> Queues(ResultsDatabase database, long run) => database.Rows(
        "SELECT place, what, hour, mean FROM playback_queues WHERE run_id = $run ORDER BY place, what, hour",
        row => new PlaybackQueue(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetDouble(3)),
        ("$run", run));
}
