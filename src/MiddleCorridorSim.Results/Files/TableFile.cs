using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Results.Files;

/// <summary>Keeps rows in a table of the store, in place of what was there, and writes them as the CSV file of that name.</summary>
internal static class TableFile
{
    /// <summary>Keeps and writes the rows; no file where there are none.</summary>
    /// <param name="store">The store.</param>
    /// <param name="table">The table, and the file without its ending.</param>
    /// <param name="columns">The columns of both, with commas between them.</param>
    /// <param name="rows">The rows, in the order of the file: text, whole numbers and numbers; NaN and the infinities become empty fields.</param>
    public static void Write(ResultsStore store, string table, string columns, IReadOnlyList<object[]> rows)
    {
        Keep(store.Database, table, columns, rows);
        string file = Path.Combine(store.Folder, table + ".csv");
        if (rows.Count == 0)
        {
            File.Delete(file);
            return;
        }

        ResultTable.Write(file, columns, rows.Select(row => row.Select(field => field is double number && !double.IsFinite(number) ? null : field).ToArray()));
    }

    private static void Keep(ResultsDatabase database, string table, string columns, IReadOnlyList<object[]> rows)
    {
        using SqliteTransaction transaction = database.Connection.BeginTransaction();
        database.Execute($"DELETE FROM {table}");
        using SqliteCommand insert = database.Connection.CreateCommand();
        int count = columns.Split(',').Length;
#pragma warning disable CA2100 // table and columns are constants of this project; values go as parameters
        insert.CommandText = $"INSERT INTO {table}({columns}) VALUES({string.Join(", ", Enumerable.Range(1, count).Select(number => $"${number}"))})";
#pragma warning restore CA2100
        SqliteParameter[] parameters = [.. Enumerable.Range(1, count).Select(number => insert.Parameters.AddWithValue($"${number}", DBNull.Value))];
        foreach (object[] row in rows)
        {
            for (int i = 0; i < count; i++)
            {
                parameters[i].Value = row[i] is double number && !double.IsFinite(number) ? DBNull.Value : row[i];
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
