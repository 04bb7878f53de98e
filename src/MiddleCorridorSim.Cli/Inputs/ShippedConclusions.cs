using System.Text.Json;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Experiments.Concluding;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>What the conclusions that are shipped in <c>scenarios/conclusions</c> say of the scenarios at hand.</summary>
internal static class ShippedConclusions
{
    /// <summary>The sentences of all conclusions about routes that open in one of the scenarios.</summary>
    /// <param name="scenarios">The scenarios that are compared.</param>
    public static IReadOnlyList<string> Of(IEnumerable<Scenario> scenarios)
    {
        if (ShippedFiles.Find("scenarios", "conclusions") is not { } folder)
        {
            return [];
        }

        List<Scenario> compared = [.. scenarios];
        List<string> sentences = [];
        foreach (string file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            Conclusions conclusions = Read(file);
            if (compared.Exists(scenario => Opens(scenario, conclusions.Concerns)))
            {
                string root = Path.GetDirectoryName(folder)!;
                sentences.AddRange(conclusions.Sentences(conclusions.Changed(name => HashOf(Path.Combine(root, name)))));
            }
        }

        return sentences;
    }

    /// <summary>A file from the folder of scenarios that holds it, with forward slashes.</summary>
    /// <param name="path">The file.</param>
    public static string NameOf(string path)
    {
        string[] parts = Path.GetFullPath(path).Replace('\\', '/').Split('/');
        int at = Array.LastIndexOf(parts, "scenarios");
        return string.Join('/', parts[(at + 1)..]);
    }

    private static bool Opens(Scenario scenario, string group) =>
        group.Length > 0 && scenario.Routes.Any(route => route.Value is not RouteState.Closed && new RoutePath(group).Holds(route.Key));

    private static Conclusions Read(string file)
    {
        try
        {
            return ConclusionsFile.Read(file);
        }
        catch (JsonException damaged)
        {
            throw new UserException($"{file}: expected conclusions as \"mcsim conclude\" writes them, found something else: {damaged.Message}");
        }
    }

    private static string? HashOf(string file) => File.Exists(file) ? ScenarioLoader.Load(file, []).Hash : null;
}
