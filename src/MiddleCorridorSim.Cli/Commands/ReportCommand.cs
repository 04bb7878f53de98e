using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Reports;
using MiddleCorridorSim.Cli.Terminal;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim report</c>: makes the report of one or several results folders.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> folders = new("DIR") { Description = "A folder that run or compare left; several are joined into one report.", Arity = ArgumentArity.OneOrMore };
        Option<string?> file = new("--out", "-o") { Description = "The file; DIR/report.html where it is not given, report.html here for several folders." };
        Option<string?> format = new("--format") { Description = "html, md (Markdown) or xlsx (the tables as an Excel workbook), apart by commas; what the name of --out ends in where it is not given." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "report",
            "Makes the report of results: one HTML file that opens without a network, Markdown, or a workbook of the tables.",
            "mcsim report results/the-corridor-in-2025-trip-closed --out trip.html",
            (parsed, _) => Run(output.Read(parsed), parsed.GetRequiredValue(folders), parsed.GetValue(file), parsed.GetValue(format)));
        command.Add(folders);
        command.Add(file);
        command.Add(format);
        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, string[] folders, string? file, string? format)
    {
        string stem = file ?? (folders.Length == 1 ? Path.Combine(folders[0], "report.html") : "report.html");
        IReadOnlyList<ReportFormat> formats = format is null ? [FormatOf(stem)] : Formats(format);
        JsonArray reports = [];
        foreach (ReportFormat one in formats)
        {
            string path = format is null ? stem : Path.ChangeExtension(stem, Ending(one));
            ReportWriter.WriteReport(folders, path, one);
            screen.Say($"Report in {path}");
            reports.Add(path);
        }

        screen.Answer(new JsonObject { ["report"] = reports[0]!.DeepClone(), ["reports"] = reports });
        return ExitCode.Done;
    }

    private static string Ending(ReportFormat format) => format switch
    {
        ReportFormat.Md => "md",
        ReportFormat.Xlsx => "xlsx",
        _ => "html",
    };

    private static ReportFormat FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".MD" => ReportFormat.Md,
        ".XLSX" => ReportFormat.Xlsx,
        _ => ReportFormat.Html,
    };

    private static List<ReportFormat> Formats(string words)
    {
        List<ReportFormat> formats = [];
        foreach (string word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            formats.Add(word.ToUpperInvariant() switch
            {
                "HTML" => ReportFormat.Html,
                "MD" => ReportFormat.Md,
                "XLSX" => ReportFormat.Xlsx,
                _ => throw new UserException($"--format: expected html, md or xlsx, found \"{word}\"."),
            });
        }

        return formats.Count > 0 ? formats : throw new UserException("--format: expected html, md or xlsx, found nothing.");
    }
}
