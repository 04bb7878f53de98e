using System.Text;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>Writes the words and tables of a report as Markdown, for those who go on writing.</summary>
/// <param name="folder">The results.</param>
public sealed class MarkdownReport(ResultsFolder folder)
{
    private const int MostDifferences = 60;
    private const int MostUses = 6;
    private readonly StringBuilder _text = new();

    /// <summary>The report.</summary>
    public string Write()
    {
        string title = ReportTitle.Of(folder);
        Line($"# {Escaped(title)}");
        Summary();
        Scenarios();
        foreach (ReportTable table in new ReportTables(folder).All())
        {
            Table(table);
        }

        Table(new ReportTable(
            "sources", "Sources and assumptions", "Every source and what rests on it.", ["Source", "Standing", "Used for"],
            [.. SourceList.Of(folder).Select(source => (IReadOnlyList<Cell>)
                [Cell.Of(source.Source), Cell.Of(source.Confidence), Cell.Of(Uses(source.UsedFor))])]));
        Method();
        return _text.ToString();
    }

    private static string Uses(IReadOnlyList<string> uses) =>
        uses.Count <= MostUses ? string.Join("; ", uses) : $"{string.Join("; ", uses.Take(MostUses))}; and {uses.Count - MostUses} more";

    private void Summary()
    {
        Line().Line("## Summary").Line();
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
    }

    private void Scenarios()
    {
        Line().Line("## Scenarios").Line();
        foreach (string name in folder.Scenarios)
        {
            string? description = folder.Records.FirstOrDefault(record => record.Name == name)?.Description;
            Line($"- **{Escaped(name)}**{(string.IsNullOrEmpty(description) ? string.Empty : $": {Escaped(description)}")}");
        }

        if (folder.Records.Count > 1)
        {
            ReportTable differences = ScenarioDifferences.Of(folder, MostDifferences, out int left);
            Table(left > 0 ? differences with { Note = $"{differences.Note} {left} more are not listed." } : differences);
        }
    }

    private void Method()
    {
        Line().Line("## Method").Line().Line("In the order of the STRESS-DES checklist (Monks et al. 2019).").Line();
        foreach ((string term, string text) in new StressSheet(folder).Items())
        {
            Line($"- **{Escaped(term)}**: {Escaped(text)}");
        }
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
