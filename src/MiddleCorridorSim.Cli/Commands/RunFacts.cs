using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Experiments.Runs;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>What the command knows for <c>run.json</c>.</summary>
internal static class RunFacts
{
    /// <summary>The facts of a run or comparison.</summary>
    public static JsonObject Of(RunPlan plan, RunReport report, TimeSpan elapsed) => new()
    {
        ["program"] = ProgramBuild.Name,
        ["finished"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["command"] = new JsonArray([.. Environment.GetCommandLineArgs().Skip(1).Select(argument => JsonValue.Create(argument))]),
        ["seed"] = plan.Seed,
        ["replications"] = report.Replications,
        ["resumed"] = report.Resumed,
        ["jobs"] = plan.Jobs,
        ["wall_seconds"] = Math.Round(elapsed.TotalSeconds, 3),
    };
}
