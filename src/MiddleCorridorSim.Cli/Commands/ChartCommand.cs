using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Reports;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Export;
using MiddleCorridorSim.Reporting.Style;

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
        Option<string> format = new("--format") { Description = "svg, png, html, json (the Vega-Lite specification) or csv, apart by commas; the data comes as CSV in any case.", DefaultValueFactory = _ => "svg,png" };
        Option<string> size = new("--size") { Description = "1200 (pixels, for screens), a4 (for print), or both.", DefaultValueFactory = _ => "1200" };
        Option<string> theme = new("--theme") { Description = "light or dark.", DefaultValueFactory = _ => "light" };
        Option<string?> focus = new("--of")
        {
            Description = "What charts of one thing show: a flow (distance), a post (post-week), a link or FROM..TO (train-graph); the main ones where it is not given.",
        };
        Option<string?> target = new("--out", "-o") { Description = "Where the files go; DIR/charts where it is not given." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "chart",
            "Draws charts of a results folder as SVG, PNG or HTML files, with their data.",
            "mcsim chart results/the-corridor-in-2025-trip-closed --kind map --format svg",
            (parsed, cancellation) =>
            {
                string from = parsed.GetRequiredValue(folder);
                ChartExport export = new(parsed.GetValue(target) ?? Path.Combine(from, "charts"))
                {
                    Kind = parsed.GetRequiredValue(kind),
                    Formats = ChartExport.ParseFormats(parsed.GetRequiredValue(format)),
                    Styles = Styles(parsed.GetRequiredValue(size), parsed.GetRequiredValue(theme)),
                    Focus = parsed.GetValue(focus),
                };
                return Run(output.Read(parsed), from, export, cancellation);
            });
        command.Add(folder);
        command.Add(kind);
        command.Add(format);
        command.Add(size);
        command.Add(theme);
        command.Add(focus);
        command.Add(target);
        output.AddTo(command);
        return command;
    }

    private static ChartStyle[] Styles(string sizes, string theme)
    {
        ChartTheme ink = theme switch
        {
            "light" => ChartTheme.Light,
            "dark" => ChartTheme.Dark,
            _ => throw new UserException($"--theme: expected light or dark, found \"{theme}\"."),
        };
        return [.. sizes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(size => new ChartStyle(
            size switch
            {
                "1200" => ChartSize.Wide,
                "a4" => ChartSize.A4,
                _ => throw new UserException($"--size: expected 1200, a4 or 1200,a4, found \"{size}\"."),
            },
            ink))];
    }

    private static int Run(Screen screen, string folder, ChartExport export, CancellationToken cancellation)
    {
        ChartFiles written = ReportWriter.WriteCharts(folder, export, cancellation);
        IReadOnlyList<string> files = written.Files;
        foreach (string file in files)
        {
            screen.Say(file);
        }

        foreach ((string kind, string needs) in written.Missing)
        {
            screen.Say($"Not drawn: {kind}, which needs {needs}.");
        }

        screen.Answer(new JsonObject
        {
            ["files"] = new JsonArray([.. files.Select(file => JsonValue.Create(file))]),
            ["missing"] = new JsonArray([.. written.Missing.Select(missing => new JsonObject { ["kind"] = missing.Kind, ["needs"] = missing.Needs })]),
            ["missing_letters"] = written.MissingLetters,
        });
        return ExitCode.Done;
    }
}
