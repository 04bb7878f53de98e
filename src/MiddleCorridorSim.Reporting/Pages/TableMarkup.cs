using MiddleCorridorSim.Reporting.Findings;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes tables as HTML.</summary>
internal static class TableMarkup
{
    private const int Long = 12;

    /// <summary>Writes a table behind its title; open from the start where it is short.</summary>
    /// <param name="page">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="isPrinted">Whether it is unfolded on paper whatever it is on the screen.</param>
    public static void WriteFolded(HtmlText page, ReportTable table, bool isPrinted = false)
    {
        page.AddRaw($"<details{(table.Rows.Count <= Long ? " open" : string.Empty)}{(isPrinted ? " data-print" : string.Empty)}>").Add($"<summary>{table.Title} <span>{table.Rows.Count} rows</span></summary>");
        Write(page, table, caption: false);
        page.Add($"</details>");
    }

    /// <summary>Writes a table.</summary>
    public static void Write(HtmlText page, ReportTable table, bool caption)
    {
        if (table.Note.Length > 0 && !caption)
        {
            page.Add($"""<p class="note">{table.Note}</p>""");
        }

        page.Add($"""<div class="scroll" id="{table.Name}" tabindex="0" role="region" aria-label="{table.Title}"><table>""");
        if (caption)
        {
            page.Add($"<caption>{table.Title}. {table.Note}</caption>");
        }

        bool[] numbers = [.. table.Columns.Select((_, column) => IsOfNumbers(table, column))];
        page.Add($"<thead><tr>");
        for (int i = 0; i < table.Columns.Count; i++)
        {
            page.Add(numbers[i] ? $"""<th scope="col" class="number">{table.Columns[i]}</th>""" : (FormattableString)$"""<th scope="col">{table.Columns[i]}</th>""");
        }

        page.Add($"</tr></thead><tbody>");
        foreach (IReadOnlyList<Cell> row in table.Rows)
        {
            page.Add($"""<tr><th scope="row">{row[0].Text}</th>""");
            for (int i = 1; i < row.Count; i++)
            {
                page.Add(numbers[i] ? $"""<td class="number">{row[i].Text}</td>""" : (FormattableString)$"<td>{row[i].Text}</td>");
            }

            page.Add($"</tr>");
        }

        page.Add($"</tbody></table></div>");
    }

    private static bool IsOfNumbers(ReportTable table, int column) =>
        column > 0 && table.Rows.Any(row => column < row.Count && row[column].Number is not null);
}
