using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Pages;

namespace MiddleCorridorSim.Tests.Reporting.Pages;

public sealed class WorkbookReportTests
{
    [Fact]
    public void WriteTo_File_IsAValidWorkbookWithASheetForEachTable()
    {
        using SampleFolder sample = SampleFolder.Write("Base", "=1+1 <b>TRIP</b> \u0001 open");
        string file = sample.FileOf("tables.xlsx");

        new WorkbookReport(ResultsFolder.Open(sample.Path)).WriteTo(file);

        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
        string[] sheets = [.. document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];
        Assert.Equal(["Summary", "Scenarios", "How the scenarios differ", "At a glance", "By flow"], sheets.Take(5));
        Assert.Contains("Method", sheets);
        Assert.False(File.Exists(file + ".part"));
    }

    [Fact]
    public void WriteTo_Estimate_IsANumberWithItsIntervalBesideIt()
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        string file = sample.FileOf("tables.xlsx");

        new WorkbookReport(ResultsFolder.Open(sample.Path)).WriteTo(file);

        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false);
        Sheet sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == "By flow");
        Row[] rows = [.. ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet.Descendants<Row>()];
        Assert.Equal(["Flow", "Transit time, days", "Transit time, days, low", "Transit time, days, high"], rows[2].Elements<Cell>().Take(4).Select(cell => cell.InnerText));
        double[] numbers = [.. rows[3].Elements<Cell>().Skip(1).Take(3).Select(cell => double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(520 / 24.0, numbers[0], 9);
        Assert.InRange(numbers[1], 0, numbers[0]);
        Assert.InRange(numbers[2], numbers[0], 100);
    }
}
