using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>How the scenarios of a folder differ from the first.</summary>
public static class ScenarioDifferences
{
    private static readonly string[] Labels = ["name", "description"];
    private static readonly string[] Remarks = [.. new[] { "source", "confidence", "note" }.Select(word => ScenarioOutline.Step + word)];

    /// <summary>One row for each value that is not the same: path, then the value in each scenario.</summary>
    /// <param name="folder">The results.</param>
    /// <param name="most">How many rows to list.</param>
    /// <param name="left">How many more there are.</param>
    public static ReportTable Of(ResultsFolder folder, int most, out int left)
    {
        ArgumentNullException.ThrowIfNull(folder);
        IReadOnlyList<ScenarioRecord> records = folder.Records;
        List<IReadOnlyList<Cell>> rows = [];
        foreach (string path in records.SelectMany(record => record.Outline.Values.Keys).Distinct().Where(path => !Labels.Contains(path) && !Remarks.Any(remark => path.EndsWith(remark, StringComparison.Ordinal))))
        {
            string[] values = [.. records.Select(record => record.Outline.Values.GetValueOrDefault(path, "–"))];
            if (values.Distinct().Count() > 1)
            {
                rows.Add([Cell.Of(path.Replace(ScenarioOutline.Step, '.')), .. values.Select(Cell.Of)]);
            }
        }

        left = Math.Max(0, rows.Count - most);
        return new ReportTable("scenario-differences", "How the scenarios differ", "Values that are not the same in all; their sources stand under Sources.", ["Path", .. records.Select(record => record.Name)], [.. rows.Take(most)]);
    }
}
