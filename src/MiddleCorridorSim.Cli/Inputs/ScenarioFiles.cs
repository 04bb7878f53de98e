using System.Globalization;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>Loads scenario files for a command and tells all their faults at once.</summary>
internal static class ScenarioFiles
{
    /// <summary>Loads every file; warnings go to standard error.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="sets">Settings to lay over each.</param>
    /// <param name="seed">The seed to lay over each, if one was given.</param>
    /// <exception cref="UserException">A file has faults, or two scenarios have one name.</exception>
    public static IReadOnlyList<StoredScenario> Load(IReadOnlyList<string> paths, IReadOnlyList<string> sets, long? seed)
    {
        List<LoadedScenario> loaded = [.. paths.Select(path => ScenarioLoader.Load(path, WithSeed(sets, seed)))];
        Require(loaded);
        foreach (Fault warning in loaded.SelectMany(scenario => scenario.Warnings).Distinct())
        {
            Console.Error.WriteLine(warning);
        }

        long common = loaded[0].Scenario!.Seed;
        for (int i = 1; i < loaded.Count; i++)
        {
            if (loaded[i].Scenario!.Seed != common)
            {
                loaded[i] = ScenarioLoader.Load(paths[i], WithSeed(sets, common));
            }
        }

        Require(loaded);
        RequireNames(loaded);
        return [.. loaded.Select(scenario => new StoredScenario(scenario.Scenario!, scenario.Hash, scenario.ResolvedYaml))];
    }

    private static List<string> WithSeed(IReadOnlyList<string> sets, long? seed) =>
        seed is { } number ? [.. sets, "seed=" + number.ToString(CultureInfo.InvariantCulture)] : [.. sets];

    /// <summary>Tells the faults of all files at once.</summary>
    /// <exception cref="UserException">A file has faults.</exception>
    public static void Require(IReadOnlyList<LoadedScenario> loaded)
    {
        List<string> faults = [.. loaded.SelectMany(scenario => scenario.Faults).Select(fault => fault.ToString()).Distinct()];
        if (faults.Count > 0)
        {
            throw new UserException(string.Join(Environment.NewLine, faults));
        }
    }

    private static void RequireNames(List<LoadedScenario> loaded)
    {
        foreach (IGrouping<string, LoadedScenario> same in loaded.GroupBy(scenario => scenario.Scenario!.Name).Where(group => group.Count() > 1))
        {
            throw new UserException(
                $"{string.Join(", ", same.Select(scenario => scenario.Path))}: expected scenarios of different names, found \"{same.Key}\" {same.Count()} times. " +
                "Give each its own name.");
        }
    }
}
