using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>The row that a reader stands on, with columns found by name.</summary>
internal sealed class DatabaseRow(SqliteDataReader reader)
{
    private readonly Dictionary<string, int> _columns =
        Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, index => index, StringComparer.OrdinalIgnoreCase);

    /// <summary>A field as text; empty where it is null or there is no such column.</summary>
    public string Text(string column) => _columns.TryGetValue(column, out int index) && !reader.IsDBNull(index)
        ? Convert.ToString(reader.GetValue(index), CultureInfo.InvariantCulture) ?? string.Empty
        : string.Empty;

    /// <summary>A field as a number; not a number where it is null or there is no such column.</summary>
    public double Number(string column) => _columns.TryGetValue(column, out int index) && !reader.IsDBNull(index)
        ? reader.GetDouble(index)
        : double.NaN;
}
