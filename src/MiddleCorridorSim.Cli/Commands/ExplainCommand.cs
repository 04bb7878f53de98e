using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Explaining;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim explain</c>: what a scenario says after all overlays, and where each value was written.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string> scenario = new("SCENARIO") { Description = "A scenario file." };
        Argument<string?> path = new("PATH") { Description = "A part of it, such as posts.AM_AGARAK_W.road; all of it where none is given.", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> set = new("--set") { Description = "Lay PATH=VALUE over the scenario." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "explain",
            "Shows the values of a scenario after all overlays and tables, each with the file and line it came from.",
            "mcsim explain scenarios/trip-open-jv.yaml routes",
            (parsed, _) => Run(output.Read(parsed), parsed.GetRequiredValue(scenario), parsed.GetValue(path), parsed.GetValue(set) ?? []));
        command.Add(scenario);
        command.Add(path);
        command.Add(set);
        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, string scenario, string? path, string[] sets)
    {
        LoadedScenario loaded = ScenarioLoader.Load(scenario, sets);
        foreach (Fault fault in loaded.Faults)
        {
            Console.Error.WriteLine(fault);
        }

        FaultList faults = new();
        IReadOnlyList<ExplainedValue> values = Explanation.Of(loaded, path ?? "", faults);
        if (faults.Count > 0)
        {
            throw new UserException(string.Join(Environment.NewLine, faults.Sorted));
        }

        screen.Say(Explanation.Text(values).TrimEnd());
        screen.Answer(new JsonObject
        {
            ["values"] = new JsonArray([.. values.Select(value => new JsonObject
            {
                ["path"] = value.Path, ["value"] = value.Value, ["origin"] = value.Origin, ["meaning"] = value.Sentence,
            })]),
        });
        return loaded.Scenario is null ? ExitCode.UserFault : ExitCode.Done;
    }
}
