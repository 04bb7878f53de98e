using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Shards;
using MiddleCorridorSim.Experiments.Sweeps;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim merge</c>: joins the shards of a sweep.</summary>
internal static class MergeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> folders = new("DIR") { Description = "The folders of all shards.", Arity = ArgumentArity.OneOrMore };
        Option<string> target = new("--out", "-o") { Description = "Folder for the whole.", Required = true };
        Option<bool> replace = new("--replace") { Description = "Begin anew where the folder of --out holds results of other work." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "merge",
            "Joins the shards of a sweep to what one machine would have left, to the byte. Shards may overlap.",
            "mcsim merge results/sweep-shard-1-of-2-demand results/sweep-shard-2-of-2-demand --out results/sweep-demand",
            (parsed, _) => Run(output.Read(parsed), parsed.GetRequiredValue(folders), parsed.GetRequiredValue(target), parsed.GetValue(replace)));
        command.Add(folders);
        command.Add(target);
        command.Add(replace);
        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, string[] folders, string target, bool replace)
    {
        (long points, IReadOnlyList<SensitivityRow> rows) = ShardMerge.Join(folders, target, replace, RunFacts.Program());
        SensitivityTables.Show(screen, rows);
        screen.Say(FormattableString.Invariant($"{points} points of {folders.Length} shards joined. Results in {target}."));
        screen.Answer(new JsonObject { ["folder"] = target, ["points"] = points, ["sensitivity"] = SensitivityTables.Answer(rows) });
        return ExitCode.Done;
    }
}
