using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Reports;
using MiddleCorridorSim.Cli.Terminal;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim report</c>: makes the report of a results folder.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string> folder = new("DIR") { Description = "A folder that run or compare left." };
        Option<string?> file = new("--out", "-o") { Description = "The file, HTML or (ending in .md) Markdown; DIR/report.html where it is not given." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "report",
            "Makes the report of a results folder: one HTML file that opens without a network.",
            "mcsim report results/the-corridor-in-2025-trip-closed --out trip.html",
            (parsed, _) => Run(output.Read(parsed), parsed.GetRequiredValue(folder), parsed.GetValue(file)));
        command.Add(folder);
        command.Add(file);
        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, string folder, string? file)
    {
        string path = file ?? Path.Combine(folder, "report.html");
        ReportWriter.WriteReport(folder, path);
        screen.Say($"Report in {path}");
        screen.Answer(new JsonObject { ["report"] = path });
        return ExitCode.Done;
    }
}
