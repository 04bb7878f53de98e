using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using ReportCell = MiddleCorridorSim.Reporting.Findings.Cell;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes the tables of a report as an Excel workbook: a sheet a table, numbers as numbers, intervals in columns of their own.</summary>
/// <param name="folder">The results.</param>
public sealed class WorkbookReport(ResultsFolder folder)
{
    /// <summary>Writes the workbook, which appears only when it is whole.</summary>
    /// <param name="file">The file.</param>
    public void WriteTo(string file)
    {
        string half = file + ".part";
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(half, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            Sheets sheets = workbook.Workbook.AppendChild(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet();
            WorkbookSheets writer = new(workbook, sheets);
            foreach (ReportTable table in Tables())
            {
                writer.Add(table);
            }

            workbook.Workbook.Save();
        }

        File.Move(half, file, overwrite: true);
    }

    private IEnumerable<ReportTable> Tables()
    {
        IReadOnlyList<ReportCell> Row(params string[] texts) => [.. texts.Select(ReportCell.Of)];
        yield return new ReportTable(
            "summary", "Summary", "What the numbers say, and what they do not settle.", ["Scenario", "Finding", "Can it be told?"],
            [.. new FindingsOf(folder).All().Select(finding => Row(finding.About, finding.Text, finding.CanBeTold ? "yes" : "no"))]);
        yield return new ReportTable(
            "scenarios", "Scenarios", "The scenarios that were run.", ["Scenario", "Description", "Hash of the scenario as resolved"],
            [.. folder.Scenarios.Select(name => folder.Records.FirstOrDefault(record => record.Name == name) is { } record
                ? Row(name, record.Description, record.Hash)
                : Row(name, string.Empty, string.Empty))]);
        if (folder.Records.Count > 1)
        {
            yield return ScenarioDifferences.Of(folder, int.MaxValue, out _);
        }

        foreach (ReportTable table in new ReportTables(folder).All())
        {
            yield return table;
        }

        yield return new ReportTable(
            "sources", "Sources", "Every source and what rests on it.", ["Source", "Standing", "Used for"],
            [.. SourceList.Of(folder).Select(source => Row(source.Source, source.Confidence, string.Join("; ", source.UsedFor)))]);
        yield return new ReportTable(
            "method", "Method", "STRESS-DES (Monks et al. 2019).", ["Item", "Answer"], [.. new StressSheet(folder).Items().Select(item => Row(item.Term, item.Text))]);
    }
}
