using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim merge</c>: joins the parts of a sweep that ran apart.</summary>
internal static class MergeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> parts = new("DIR") { Description = "The folders of the parts.", Arity = ArgumentArity.OneOrMore };
        Option<string> target = new("--out", "-o") { Description = "Folder for the whole.", Required = true };
        Option<bool> replace = new("--replace") { Description = "Begin anew where the folder of --out holds results of other work." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "merge",
            "Joins the parts of a sweep into one folder, the same as if it had run in one piece. Parts may overlap.",
            "mcsim merge results/part-1 results/part-2 --out results/whole",
            (parsed, _) => Run(output.Read(parsed), parsed.GetRequiredValue(parts), parsed.GetRequiredValue(target), parsed.GetValue(replace)));
        command.Add(parts);
        command.Add(target);
        command.Add(replace);
        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, string[] parts, string target, bool replace)
    {
        using ResultsStore store = ResultsMerge.Join(parts, target, replace);
        ResultFiles.Write(store);
        int runs = store.Finished().Count;
        screen.Say($"{runs} replications of {parts.Length} parts in {target}.");
        screen.Answer(new JsonObject { ["folder"] = target, ["replications"] = runs });
        return ExitCode.Done;
    }
}
