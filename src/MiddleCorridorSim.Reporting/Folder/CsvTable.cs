using System.Globalization;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A CSV file of a results folder, read whole, with its columns found by name.</summary>
internal sealed class CsvTable
{
    private readonly string _file;
    private readonly Dictionary<string, int> _columns;

    private CsvTable(string file, string[] header, List<string[]> rows)
    {
        _file = file;
        _columns = header.Select((name, index) => (name, index)).DistinctBy(column => column.name).ToDictionary(column => column.name, column => column.index);
        Rows = rows;
    }

    /// <summary>The rows below the header.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ReportingException">The file is empty, or a row has more or fewer fields than the header.</exception>
    public static CsvTable Read(string file)
    {
        using StreamReader text = new(file);
        return Read(file, text);
    }

    /// <summary>Reads text.</summary>
    /// <param name="file">What errors call it.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ReportingException">It is empty, or a row has more or fewer fields than the header.</exception>
    public static CsvTable Read(string file, TextReader text)
    {
        List<string[]> records = [.. CsvRecords.Read(text)];
        if (records.Count == 0)
        {
            throw new ReportingException($"{file}: expected a table, found an empty file. Run the scenario again.");
        }

        string[] header = records[0];
        int odd = records.FindIndex(record => record.Length != header.Length);
        if (odd >= 0)
        {
            throw new ReportingException(
                $"{file}: record {odd + 1}: expected {header.Length} fields, found {records[odd].Length}: the file is damaged. Run the scenario again.");
        }

        return new CsvTable(file, header, records[1..]);
    }

    /// <summary>The names of the columns, in their order.</summary>
    public IEnumerable<string> Columns => _columns.OrderBy(column => column.Value).Select(column => column.Key);

    /// <summary>Whether there is a column of that name.</summary>
    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>A field as text.</summary>
    /// <exception cref="ReportingException">There is no such column.</exception>
    public string Text(string[] row, string column) => row[Index(column)];

    /// <summary>A field as a number; not a number where it is empty.</summary>
    /// <exception cref="ReportingException">There is no such column, or the field is no number.</exception>
    public double Number(string[] row, string column)
    {
        string field = Text(row, column);
        if (field.Length == 0)
        {
            return double.NaN;
        }

        return double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw new ReportingException($"{_file}: {column}: expected a number, found \"{field}\": the file is damaged. Run the scenario again.");
    }

    private int Index(string column) => _columns.TryGetValue(column, out int index)
        ? index
        : throw new ReportingException(
            $"{_file}: expected a column \"{column}\", found {string.Join(", ", _columns.Keys)}. "
            + "The folder may come from another version of mcsim: run the scenario again with this one.");
}
