using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim validate</c>: checks scenario files and tells every fault.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> scenarios = new("SCENARIO") { Description = "Scenario files.", Arity = ArgumentArity.OneOrMore };
        Option<string[]> set = new("--set") { Description = "Lay PATH=VALUE over the scenarios." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "validate",
            "Checks scenario files without running them: every fault with its file, line and column.",
            "mcsim validate scenarios/trip-open-jv.yaml",
            (parsed, _) => Run(output.Read(parsed), parsed.GetRequiredValue(scenarios), parsed.GetValue(set) ?? []));
        command.Add(scenarios);
        command.Add(set);
        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, string[] paths, string[] sets)
    {
        List<LoadedScenario> loaded = [.. paths.Select(path => ScenarioLoader.Load(path, sets))];
        foreach (LoadedScenario scenario in loaded)
        {
            foreach (Fault fault in scenario.Faults)
            {
                Console.Error.WriteLine(fault);
            }

            foreach (Fault warning in scenario.Warnings)
            {
                Console.Error.WriteLine(warning);
            }

            screen.Say(scenario.Scenario is { } valid ? $"{scenario.Path}: \"{valid.Name}\" can be run." : $"{scenario.Path}: {CountOf(scenario.Faults.Count)}.");
        }

        screen.Answer(new JsonObject { ["scenarios"] = new JsonArray([.. loaded.Select(Answer)]) });
        return loaded.Exists(scenario => scenario.Scenario is null) ? ExitCode.UserFault : ExitCode.Done;
    }

    private static string CountOf(int faults) => faults switch
    {
        1 => "1 fault",
        >= FaultList.Most => $"{FaultList.Most} faults or more, of which the first that were found are told",
        _ => $"{faults} faults",
    };

    private static JsonObject Answer(LoadedScenario scenario) => new()
    {
        ["path"] = scenario.Path,
        ["name"] = scenario.Scenario?.Name,
        ["hash"] = scenario.Hash,
        ["faults"] = Answer(scenario.Faults),
        ["warnings"] = Answer(scenario.Warnings),
    };

    private static JsonArray Answer(IReadOnlyList<Fault> faults) =>
        [.. faults.Select(fault => new JsonObject { ["file"] = fault.File, ["line"] = fault.Line, ["column"] = fault.Column, ["message"] = fault.Message })];
}
