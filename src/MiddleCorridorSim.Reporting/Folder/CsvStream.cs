namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>Reads a large CSV file row by row, with its columns found by name.</summary>
/// <param name="file">The file.</param>
/// <param name="needed">The columns that it must have.</param>
internal sealed class CsvStream(string file, params string[] needed)
{
    private readonly Dictionary<string, int> _columns = [];

    /// <summary>The rows below the header; none where there is no such file.</summary>
    /// <exception cref="ReportingException">A column is missing.</exception>
    public IEnumerable<string[]> Rows()
    {
        if (!File.Exists(file))
        {
            yield break;
        }

        using StreamReader text = new(file);
        foreach (string[] row in CsvRecords.Read(text))
        {
            if (_columns.Count == 0)
            {
                Begin(row);
            }
            else
            {
                yield return row;
            }
        }
    }

    /// <summary>A field of a row; empty where there is no such column, or the row was cut off.</summary>
    public string Text(string[] row, string column) =>
        _columns.TryGetValue(column, out int at) && at < row.Length ? row[at] : string.Empty;

    private void Begin(string[] header)
    {
        for (int at = 0; at < header.Length; at++)
        {
            _columns.TryAdd(header[at], at);
        }

        foreach (string column in needed.Where(column => !_columns.ContainsKey(column)))
        {
            throw new ReportingException(
                $"{file}: expected a column \"{column}\", found {string.Join(", ", header)}. "
                + "The folder may come from another version of mcsim: run the scenario again with this one.");
        }
    }
}
