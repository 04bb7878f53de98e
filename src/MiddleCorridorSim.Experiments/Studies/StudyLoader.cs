using System.Globalization;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Overlays;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Reads study files with the scenario that they vary, and tells all faults of both at once.</summary>
public static class StudyLoader
{
    /// <summary>Reads a study.</summary>
    /// <param name="path">The file.</param>
    /// <param name="seed">A seed to lay over the scenario; null for its own.</param>
    /// <returns>The study or its faults; input of any kind throws nothing.</returns>
    public static LoadedStudy Load(string path, long? seed = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        FaultList faults = new();
        if (new Resolver(typeof(Study), faults).Resolve(path, []) is not { } written || LevelText.Flat(written) is not { } tree || new Binder(faults).Bind<Study>(tree) is not { } study)
        {
            return new LoadedStudy { Path = path, Faults = faults.Sorted };
        }

        LoadedStudy loaded = new() { Path = path, Study = study, Tree = tree };
        LoadedScenario scenario = LoadScenario(loaded.Beside(study.Scenario), seed ?? study.Seed);
        if (!File.Exists(loaded.Beside(study.Scenario)))
        {
            faults.Add(loaded.PlaceOf("scenario"), $"scenario: expected a scenario file beside the study, found none named {TreeScalar.QuoteFile(study.Scenario)}.");
            return loaded with { Faults = faults.Sorted };
        }

        FaultList warnings = new();
        StudyChecks.Run(loaded, faults, warnings);
        LevelChecks.Run(loaded with { Scenario = scenario }, faults);
        return loaded with { Scenario = scenario, Faults = [.. faults.Sorted, .. scenario.Faults], Warnings = warnings.Sorted };
    }

    /// <summary>Loads a scenario of a study.</summary>
    /// <param name="path">The file.</param>
    /// <param name="seed">A seed to lay over it, if any.</param>
    public static LoadedScenario LoadScenario(string path, long? seed) =>
        ScenarioLoader.Load(path.Replace('\\', '/'), seed is { } number ? ["seed=" + number.ToString(CultureInfo.InvariantCulture)] : []);
}
