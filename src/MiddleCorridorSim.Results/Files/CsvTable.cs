using System.Globalization;
using CsvHelper;

namespace MiddleCorridorSim.Results.Files;

/// <summary>Writes one CSV file: RFC 4180, UTF-8, invariant culture, doubles that read back to the same bits.</summary>
internal sealed class CsvTable(CsvWriter writer)
{
    /// <summary>Writes a whole file: its header and what <paramref name="rows"/> adds.</summary>
    public static void Write(string path, string header, Action<CsvTable> rows) => WholeFile.Write(path, text =>
    {
        using CsvWriter writer = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true);
        CsvTable table = new(writer);
        foreach (string column in header.Split(','))
        {
            table.Add(column);
        }

        table.EndRow();
        rows(table);
    });

    /// <summary>Adds a text field.</summary>
    public CsvTable Add(string? field)
    {
        writer.WriteField(field ?? "");
        return this;
    }

    /// <summary>Adds a whole number.</summary>
    public CsvTable Add(long field) => Add(field.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a number; an empty field where it is not one.</summary>
    public CsvTable Add(double field) => Add(double.IsNaN(field) ? "" : field.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public void EndRow() => writer.EndRecord();
}
