using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios.Overlays;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A study as resolved: in its results folder it names only files that lie there, so it can be run again from there.</summary>
public static class StudyText
{
    /// <summary>The note of a store that holds it.</summary>
    public const string Note = "study";

    /// <summary>Its scenario, in the results folder.</summary>
    public const string ScenarioFile = "scenario.yaml";

    /// <summary>The observed figures of a calibration, in the results folder.</summary>
    public const string ObservedFile = "observed.csv";

    /// <summary>The file of an option's own scenario, from the results folder.</summary>
    /// <param name="option">The option's name.</param>
    public static string OptionFile(string option) => $"scenarios/{Slug.Of(option)}.yaml";

    /// <summary>The study as YAML.</summary>
    /// <param name="study">A study without faults.</param>
    /// <param name="replications">A number given in place of the study's; null where none was.</param>
    public static string Of(LoadedStudy study, int? replications = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        TreeMap tree = With(study.Tree!, "scenario", ScenarioFile);
        tree = With(tree, "seed", study.Seed.ToString(CultureInfo.InvariantCulture));
        tree = replications is { } count ? With(tree, "replications", count.ToString(CultureInfo.InvariantCulture)) : tree;
        if (tree["options"] is TreeMap options)
        {
            TreeEntry[] own = [.. options.Entries.Select(entry => entry.Value is TreeMap option && option["scenario"] is not null
                ? entry with { Value = With(option, "scenario", OptionFile(entry.Key)) }
                : entry)];
            tree = tree.With(tree.Entry("options")! with { Value = new TreeMap(own, options.Place) });
        }

        return YamlWriter.Write(tree["calibrate"] is TreeMap rule
            ? tree.With(tree.Entry("calibrate")! with { Value = With(rule, "observed", ObservedFile) })
            : tree);
    }

    /// <summary>SHA-256 of a study as resolved, as 64 hexadecimal digits.</summary>
    /// <param name="text">What <see cref="Of"/> gave.</param>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Keeps the study in a store, which <see cref="WriteFile"/> takes it from.</summary>
    /// <param name="store">The store.</param>
    /// <param name="text">What <see cref="Of"/> gave.</param>
    public static void Keep(ResultsStore store, string text) => StoreNotes.Write(store, Note, text);

    /// <summary>Writes <c>study.yaml</c>.</summary>
    /// <param name="store">A store that keeps the study.</param>
    public static void WriteFile(ResultsStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (StoreNotes.Read(store, Note) is { } study)
        {
            WholeFile.Write(Path.Combine(store.Folder, "study.yaml"), text => text.Write(study));
        }
    }

    private static TreeMap With(TreeMap map, string key, string value) =>
        map.With(new TreeEntry(key, map.Place, new TreeScalar(value, quoted: false, map.Place)));
}
