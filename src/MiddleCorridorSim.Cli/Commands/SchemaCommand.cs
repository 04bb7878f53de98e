using System.CommandLine;
using MiddleCorridorSim.Scenarios.Schemas;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim schema</c>: the JSON Schema of scenario files, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => CommandFactory.Create(
        "schema",
        "Writes the JSON Schema of scenario files to standard output, so that an editor completes and checks as one types.",
        "mcsim schema > scenario.schema.json",
        (_, _) =>
        {
            Console.Out.Write(ScenarioSchema.Json());
            return ExitCode.Done;
        });
}
