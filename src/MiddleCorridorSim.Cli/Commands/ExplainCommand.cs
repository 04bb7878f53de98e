using System.CommandLine;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Tree;

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

        if (loaded.Tree is { } tree)
        {
            TreeNode node = string.IsNullOrEmpty(path) ? tree : Find(tree, path, scenario);
            List<(string Path, TreeScalar Value)> values = [.. Leaves(path ?? "", node)];
            foreach ((string at, TreeScalar value) in values)
            {
                screen.Say($"{at}: {value.Text}    # {value.Place}");
            }

            screen.Answer(new JsonObject
            {
                ["values"] = new JsonArray([.. values.Select(leaf => new JsonObject
                {
                    ["path"] = leaf.Path, ["value"] = leaf.Value.Text, ["file"] = leaf.Value.Place.File, ["line"] = leaf.Value.Place.Line,
                })]),
            });
        }

        return loaded.Scenario is null ? ExitCode.UserFault : ExitCode.Done;
    }

    private static TreeNode Find(TreeMap tree, string path, string scenario)
    {
        TreeNode node = tree;
        string rest = path;
        while (rest.Length > 0)
        {
            string? key = node switch
            {
                TreeMap map => map.Keys.Where(key => rest == key || rest.StartsWith(key + ".", StringComparison.Ordinal)).MaxBy(key => key.Length),
                TreeList list => Enumerable.Range(0, list.Items.Count).Select(place => FormattableString.Invariant($"{place}"))
                    .FirstOrDefault(key => rest == key || rest.StartsWith(key + ".", StringComparison.Ordinal)),
                _ => null,
            };
            if (key is null)
            {
                string known = node is TreeMap there ? $" Written there are: {string.Join(", ", there.Keys.Take(20))}." : "";
                throw new UserException($"{scenario}: {path}: expected a value that is written, found none at \"{rest}\"; its default holds.{known}");
            }

            node = node is TreeMap parent ? parent[key]! : ((TreeList)node).Items[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)];
            rest = rest.Length == key.Length ? "" : rest[(key.Length + 1)..];
        }

        return node;
    }

    private static IEnumerable<(string Path, TreeScalar Value)> Leaves(string path, TreeNode node) => node switch
    {
        TreeScalar scalar => [(path, scalar)],
        TreeMap map => map.Entries.SelectMany(entry => Leaves(path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", entry.Value)),
        TreeList list => list.Items.SelectMany((item, place) => Leaves(FormattableString.Invariant($"{path}.{place}"), item)),
        _ => [],
    };
}
