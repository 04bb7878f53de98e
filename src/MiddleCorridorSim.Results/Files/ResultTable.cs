namespace MiddleCorridorSim.Results.Files;

/// <summary>Writes a table of an analysis as a CSV file of the results folder, in the form of all others.</summary>
public static class ResultTable
{
    /// <summary>Writes the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="header">The names of the columns, with commas between them.</param>
    /// <param name="rows">The rows: text, whole numbers and numbers; null and NaN become empty fields.</param>
    public static void Write(string path, string header, IEnumerable<object?[]> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CsvTable.Write(path, header, table =>
        {
            foreach (object?[] row in rows)
            {
                foreach (object? field in row)
                {
                    _ = field switch
                    {
                        double number => table.Add(number),
                        long number => table.Add(number),
                        int number => table.Add((long)number),
                        string text => table.Add(text),
                        null => table.Add((string?)null),
                        _ => throw new ArgumentException($"A field of {path} is neither text nor a number: {field.GetType().Name}.", nameof(rows)),
                    };
                }

                table.EndRow();
            }
        });
    }
}
