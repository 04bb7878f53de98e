using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Reports;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Reporting.Charts;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim chart</c>: draws charts of a results folder as files.</summary>
internal static class ChartCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string> folder = new("DIR") { Description = "A folder that run or compare left." };
        Option<string> kind = new("--kind")
        {
            Description = $"What to draw: {ChartCatalogue.Everything}, {string.Join(", ", ChartCatalogue.Kinds.Select(chart => chart.Kind))}.",
            DefaultValueFactory = _ => ChartCatalogue.Everything,
        };
        Option<string> format = new("--format") { Description = "svg, png or both.", DefaultValueFactory = _ => "svg,png" };
        Option<string?> target = new("--out", "-o") { Description = "Where the files go; DIR/charts where it is not given." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "chart",
            "Draws charts of a results folder as SVG and PNG files.",
            "mcsim chart results/the-corridor-in-2025-trip-closed --kind map --format svg",
            (parsed, cancellation) =>
            {
                string from = parsed.GetRequiredValue(folder);
                ChartRequest request = new(parsed.GetRequiredValue(kind), Formats(parsed.GetRequiredValue(format)), parsed.GetValue(target) ?? Path.Combine(from, "charts"));
                return Run(output.Read(parsed), from, request, cancellation);
            });
        command.Add(folder);
        command.Add(kind);
        command.Add(format);
        command.Add(target);
        output.AddTo(command);
        return command;
    }

    private static string[] Formats(string text)
    {
        string[] formats = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return formats.Length > 0 && Array.TrueForAll(formats, format => format is "svg" or "png")
            ? formats
            : throw new UserException($"--format: expected svg, png or svg,png, found \"{text}\".");
    }

    private static int Run(Screen screen, string folder, ChartRequest request, CancellationToken cancellation)
    {
        IReadOnlyList<string> files = ReportWriter.WriteCharts(folder, request, cancellation);
        foreach (string file in files)
        {
            screen.Say(file);
        }

        screen.Answer(new JsonObject { ["files"] = new JsonArray([.. files.Select(file => JsonValue.Create(file))]) });
        return ExitCode.Done;
    }
}
