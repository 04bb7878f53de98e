using System.Globalization;
using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Results.Store;

/// <summary>Writes the playback of a replication, within the transaction that writes the replication.</summary>
internal static class PlaybackWriter
{
    /// <summary>Writes it.</summary>
    public static void Write(SqliteConnection connection, SqliteTransaction transaction, long run, PlaybackRecord playback)
    {
        string start = playback.Start.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Insert(connection, transaction, "INSERT INTO playback(run_id, start, hours) VALUES($1, $2, $3)", [[run, start, playback.Hours]]);
        Insert(
            connection,
            transaction,
            "INSERT INTO playback_moves(run_id, link, backward, entered_s, left_s, tonnes, stands_for) VALUES($1, $2, $3, $4, $5, $6, $7)",
            playback.Moves.Select(move => new object[] { run, move.Link.Value, move.Backward ? 1 : 0, move.Entered, move.Left, move.Tonnes, move.StandsFor }));
        Insert(
            connection,
            transaction,
            "INSERT INTO playback_queues(run_id, place, what, hour, mean) VALUES($1, $2, $3, $4, $5)",
            playback.Queues.Select(queue => new object[] { run, queue.Place, queue.What, queue.Hour, queue.Mean }));
    }

    private static void Insert(SqliteConnection connection, SqliteTransaction transaction, string sql, IEnumerable<object[]> rows)
    {
        using SqliteCommand insert = connection.CreateCommand();
        insert.Transaction = transaction;
#pragma warning disable CA2100 // every text is a constant of this class; values go as parameters
        insert.CommandText = sql;
#pragma warning restore CA2100
        foreach (object[] row in rows)
        {
            for (int i = insert.Parameters.Count; i < row.Length; i++)
            {
                insert.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), row[i]);
            }

            for (int i = 0; i < row.Length; i++)
            {
                insert.Parameters[i].Value = row[i];
            }

            insert.ExecuteNonQuery();
        }
    }
}
