using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Loads study files, by the same binder that reads scenarios, and tells all faults at once.</summary>
public static class StudyLoader
{
    private const int MostBytes = 1 << 20;

    /// <summary>Loads a study and its scenario.</summary>
    /// <param name="path">The study file.</param>
    public static LoadedStudy Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        FaultList faults = new();
        Study? study = Read(path, faults, out string text);
        if (study is null || faults.Count > 0)
        {
            return new LoadedStudy(null, "", null, "", faults.Sorted);
        }

        string scenario = Path.Combine(Path.GetDirectoryName(path) ?? "", study.Scenario);
        LoadedScenario loaded = ScenarioLoader.Load(scenario, SeedOf(study));
        List<Fault> all = [.. loaded.Faults];
        if (all.Count == 0)
        {
            Check(study, scenario, path, faults);
            all.AddRange(faults.Sorted);
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text + '\0' + loaded.Hash)));
        return new LoadedStudy(all.Count == 0 ? study : null, scenario, loaded, hash, all);
    }

    /// <summary>The settings that a study lays over its scenario besides its factors.</summary>
    internal static IReadOnlyList<string> SeedOf(Study study) =>
        study.Seed is { } seed ? ["seed=" + seed.ToString(CultureInfo.InvariantCulture)] : [];

    private static Study? Read(string path, FaultList faults, out string text)
    {
        text = TextFile.Read(path, "a study", Place.WholeOf(path), MostBytes, faults) ?? "";
        return faults.Count == 0 && YamlTree.Read(text, new Place(path, 1, 1), faults) is { } tree
            ? new Binder(faults).Bind<Study>(tree)
            : null;
    }

    private static void Check(Study study, string scenario, string path, FaultList faults)
    {
        Place place = Place.WholeOf(path);
        foreach (string response in study.Responses.Where(response => IndicatorCatalog.Find(Response.Of(response).Kpi) is null))
        {
            faults.Add(place, $"responses: expected an indicator such as transit_time.mean[flow:CN_EU], found \"{response}\".");
        }

        foreach ((FactorId id, Factor factor) in study.Factors)
        {
            FactorAxis axis = new(id.Value, factor);
            if (axis.Fault is { } fault)
            {
                faults.Add(place, $"factors.{id}: {fault}");
                continue;
            }

            foreach (string set in axis.Ends().Select(axis.Setting))
            {
                foreach (Fault wrong in ScenarioLoader.Load(scenario, [.. SeedOf(study), set]).Faults)
                {
                    faults.Add(place, $"factors.{id}: {set}: {wrong.Message}");
                }
            }
        }
    }
}
