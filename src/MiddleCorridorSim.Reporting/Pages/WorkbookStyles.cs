using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>The looks of cells in a workbook.</summary>
internal static class WorkbookStyles
{
    /// <summary>Words, wrapped.</summary>
    public const uint Words = 1;

    /// <summary>Headings.</summary>
    public const uint Heading = 2;

    /// <summary>Numbers.</summary>
    public const uint Number = 3;

    /// <summary>Titles.</summary>
    public const uint Title = 4;

    private const uint NumberFormat = 164;      // the first that is free for a workbook's own

    /// <summary>The style sheet.</summary>
    public static Stylesheet Sheet()
    {
        Alignment Wrapped() => new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = NumberFormat, FormatCode = "#,##0.0##" }),
            new Fonts(new Font(new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 14 })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = HexBinaryValue.FromString("FFE3E7EC") }) { PatternType = PatternValues.Solid })),
            new DocumentFormat.OpenXml.Spreadsheet.Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat(Wrapped()) { ApplyAlignment = true },
                new CellFormat(Wrapped()) { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
                new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = NumberFormat, ApplyNumberFormat = true, ApplyAlignment = true },
                new CellFormat { FontId = 2, ApplyFont = true }));
    }
}
