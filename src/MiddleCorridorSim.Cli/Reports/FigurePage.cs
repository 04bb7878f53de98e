using System.Globalization;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Cli.Reports;

/// <summary>A page of figures for the documentation: a Markdown table that says which command made it, with which program, and when.</summary>
/// <param name="title">The heading.</param>
/// <param name="command">The command that makes it.</param>
/// <param name="columns">The heads of the columns.</param>
internal sealed class FigurePage(string title, string command, params string[] columns)
{
    private readonly List<string> _lines = [];

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => _lines.Add($"| {string.Join(" | ", cells.Select(Escaped))} |");

    /// <summary>Writes the page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="closing">What stands below the table.</param>
    public void Write(string file, string closing)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        string day = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        WholeFile.Write(file, text => text.Write(string.Join('\n', [
            $"# {title}",
            "",
            $"Made by `{command}` with {ProgramBuild.Name} on {day}. Do not edit.",
            "",
            $"| {string.Join(" | ", columns)} |",
            $"|{string.Concat(columns.Select(_ => "---|"))}",
            .. _lines,
            "",
            closing,
            "",
        ])));
    }

    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
