using System.Text;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes the words and tables of a report as Markdown, for those who go on writing.</summary>
/// <param name="folder">The results.</param>
public sealed class MarkdownReport(ResultsFolder folder)
{
    private readonly StringBuilder _text = new();

    /// <summary>The report.</summary>
    public string Write()
    {
        string title = folder.Scenarios.Count == 1 ? folder.Scenarios[0] : $"{folder.Scenarios.Count} scenarios of the Middle Corridor";
        Line($"# {Escaped(title)}").Line().Line("## Summary").Line();
        IReadOnlyList<Finding> findings = new FindingsOf(folder).All();
        foreach (Finding finding in findings.Where(finding => finding.CanBeTold))
        {
            Line(folder.Scenarios.Count > 1 && finding.About.Length > 0 ? $"- **{Escaped(finding.About)}**: {Escaped(finding.Text)}" : $"- {Escaped(finding.Text)}");
        }

        Line().Line("What cannot be told:").Line();
        foreach (Finding finding in findings.Where(finding => !finding.CanBeTold))
        {
            Line($"- {Escaped(finding.Text)}");
        }

        foreach (ReportTable table in new ReportTables(folder).All())
        {
            Table(table);
        }

        return _text.ToString();
    }

    private void Table(ReportTable table)
    {
        Line().Line($"## {Escaped(table.Title)}").Line().Line(Escaped(table.Note)).Line();
        Line($"| {string.Join(" | ", table.Columns.Select(Escaped))} |").Line($"|{string.Concat(table.Columns.Select(_ => "---|"))}");
        foreach (IReadOnlyList<Cell> row in table.Rows)
        {
            Line($"| {string.Join(" | ", row.Select(cell => Escaped(cell.Text)))} |");
        }
    }

    private MarkdownReport Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }

    /// <summary>Text that Markdown would take as marks, escaped.</summary>
    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (char letter in text)
        {
            if (letter is '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
