using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Comparing;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim diff</c>: in what two scenarios differ, as resolved.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string> first = new("FIRST") { Description = "A scenario file." };
        Argument<string> second = new("SECOND") { Description = "Another." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "diff",
            "Shows in what two scenarios differ after all overlays.",
            "mcsim diff scenarios/base-2025.yaml scenarios/trip-open-jv.yaml",
            (parsed, _) => Run(output.Read(parsed), parsed.GetRequiredValue(first), parsed.GetRequiredValue(second)));
        command.Add(first);
        command.Add(second);
        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, string first, string second)
    {
        LoadedScenario[] loaded = [ScenarioLoader.Load(first, []), ScenarioLoader.Load(second, [])];
        ScenarioFiles.Require(loaded);
        IReadOnlyList<Difference> differences = ScenarioDifferences.Between(loaded[0], loaded[1]);
        foreach (Difference difference in differences)
        {
            screen.Say(difference.Words);
        }

        screen.Say(differences.Count == 0 ? "No differences." : $"{differences.Count} differences.");
        screen.Answer(new JsonObject
        {
            ["differences"] = new JsonArray([.. differences.Select(difference => new JsonObject
            {
                ["path"] = difference.Path, ["first"] = difference.First, ["second"] = difference.Second,
            })]),
        });
        return ExitCode.Done;
    }
}
