using System.CommandLine;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Scenarios.Schemas;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim schema</c>: the JSON Schema of scenario files, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<bool> study = new("--study") { Description = "Of study files in place of scenario files." };
        Command command = CommandFactory.Create(
            "schema",
            "Writes the JSON Schema of scenario files to standard output, so that an editor completes and checks as one types.",
            "mcsim schema > scenario.schema.json",
            (parsed, _) =>
            {
                Console.Out.Write(parsed.GetValue(study) ? StudySchema.Json() : ScenarioSchema.Json());
                return ExitCode.Done;
            });
        command.Add(study);
        return command;
    }
}
