using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MiddleCorridorSim.Reporting.Findings;
using ReportCell = MiddleCorridorSim.Reporting.Findings.Cell;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Adds tables to a workbook, each as a sheet with its title, how to read it, and a heading that stays in view.</summary>
/// <param name="workbook">The workbook.</param>
/// <param name="sheets">Its list of sheets.</param>
internal sealed class WorkbookSheets(WorkbookPart workbook, Sheets sheets)
{
    private const int HeadingRow = 4;
    private const int LongestText = 32_767;     // what a cell of a workbook holds
    private const int LongestName = 31;
    private static readonly char[] s_forbidden = ['[', ']', ':', '*', '?', '/', '\\'];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a table.</summary>
    public void Add(ReportTable table)
    {
        bool[] hasInterval = [.. table.Columns.Select((_, column) => table.Rows.Any(row => row[column].Low is not null))];
        SheetData data = new();
        data.Append(RowOf(1, [Text(table.Title, WorkbookStyles.Title)]));
        data.Append(RowOf(2, [Text(table.Note, 0)]));
        data.Append(RowOf(HeadingRow, table.Columns.SelectMany((heading, column) => hasInterval[column]
            ? new[] { heading, $"{heading}, low", $"{heading}, high" }
            : [heading]).Select(heading => Text(heading, WorkbookStyles.Heading))));
        uint at = HeadingRow;
        foreach (IReadOnlyList<ReportCell> row in table.Rows)
        {
            data.Append(RowOf(++at, row.SelectMany((cell, column) => hasInterval[column]
                ? new[] { Value(cell), Number(cell.Low), Number(cell.High) }
                : [Value(cell)])));
        }

        WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(Frozen(), Widths(table, hasInterval), data);
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = NameOf(table.Title) });
    }

    private static Row RowOf(uint number, IEnumerable<SheetCell> cells)
    {
        Row row = new() { RowIndex = number };
        row.Append(cells);
        return row;
    }

    private static SheetViews Frozen() => new(new SheetView(new Pane
    {
        VerticalSplit = HeadingRow,
        TopLeftCell = FormattableString.Invariant($"A{HeadingRow + 1}"),
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    })
    {
        WorkbookViewId = 0,
    });

    private static Columns Widths(ReportTable table, bool[] hasInterval)
    {
        Columns columns = new();
        uint number = 0;
        for (int column = 0; column < table.Columns.Count; column++)
        {
            bool isWords = table.Rows.All(row => row[column].Number is null);
            int longest = table.Rows.Select(row => row[column].Text.Length).DefaultIfEmpty(0).Max();
            for (int part = 0; part < (hasInterval[column] ? 3 : 1); part++)
            {
                number++;
                columns.Append(new Column { Min = number, Max = number, Width = isWords ? Math.Clamp(longest + 2, 12, 80) : 14, CustomWidth = true });
            }
        }

        return columns;
    }

    private static SheetCell Value(ReportCell cell) => cell.Number is null ? Text(cell.Text, WorkbookStyles.Words) : Number(cell.Number);

    private static SheetCell Number(double? value) => value is { } number
        ? new SheetCell { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = WorkbookStyles.Number }
        : new SheetCell { StyleIndex = WorkbookStyles.Number };

    /// <summary>Words, never a formula, whatever they begin with.</summary>
    private static SheetCell Text(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style,
    };

    /// <summary>Leaves out what XML 1.0 has no place for.</summary>
    private static string Allowed(string text)
    {
        string cut = text.Length > LongestText ? text[..LongestText] : text;
        return string.Concat(cut.EnumerateRunes().Where(rune => rune.Value is 9 or 10 or 13 or (>= 32 and not 0xFFFE and not 0xFFFF and not 0xFFFD)).Select(rune => rune.ToString()));
    }

    private string NameOf(string title)
    {
        string plain = string.Concat(title.Where(letter => !s_forbidden.Contains(letter)));
        string name = plain.Length <= LongestName ? plain : plain[..LongestName];
        for (int next = 2; !_names.Add(name); next++)
        {
            string end = FormattableString.Invariant($" {next}");
            name = plain[..Math.Min(plain.Length, LongestName - end.Length)] + end;
        }

        return name;
    }
}
