using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Validation;

/// <summary>Reads <c>validation.csv</c> of a folder that <c>mcsim validate-base</c> left.</summary>
internal static class ValidationFile
{
    /// <summary>The rows; none where the folder has no such file.</summary>
    /// <param name="folder">The results.</param>
    public static IReadOnlyList<ValidationRow> Read(ResultsFolder folder)
    {
        string file = Path.Combine(folder.Path, "validation.csv");
        if (!File.Exists(file))
        {
            return [];
        }

        CsvTable table = CsvTable.Read(file);
        return [.. table.Rows.Select(row => new ValidationRow(
            table.Text(row, "id"),
            table.Text(row, "name"),
            table.Text(row, "year"),
            table.Text(row, "unit"),
            table.Number(row, "published"),
            (table.Number(row, "allowed_low"), table.Number(row, "allowed_high")),
            (table.Number(row, "simulated"), table.Number(row, "ci_low"), table.Number(row, "ci_high")),
            table.Text(row, "verdict"),
            table.Text(row, "sure") != "no",
            Note(table.Text(row, "how"), table.Text(row, "verdict") == ValidationRow.Met ? "" : table.Text(row, "explanation")),
            table.Text(row, "source")))];
    }

    private static string Note(string how, string explanation) =>
        string.Join(". ", new[] { how, explanation }.Select(text => text.Trim().TrimEnd('.')).Where(text => text.Length > 0));
}
