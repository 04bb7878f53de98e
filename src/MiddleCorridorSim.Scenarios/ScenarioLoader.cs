using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Checks;
using MiddleCorridorSim.Scenarios.Overlays;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios;

/// <summary>Loads scenario files: reads, resolves, fills the records and checks them, and tells all faults at once.</summary>
public static class ScenarioLoader
{
    /// <summary>Loads a scenario.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sets">Settings <c>PATH=VALUE</c> or <c>PATH*=FACTOR</c> to lay over it, in order.</param>
    /// <returns>The scenario or its faults; input of any kind throws nothing.</returns>
    public static LoadedScenario Load(string path, IReadOnlyList<string> sets)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sets);
        FaultList faults = new();
        return new Resolver(typeof(Scenario), faults).Resolve(path, sets) is { } tree
            ? Read(path, tree, faults)
            : new LoadedScenario { Path = path, Faults = faults.Sorted };
    }

    /// <summary>The same scenario with more settings, without reading its files again.</summary>
    /// <param name="loaded">A scenario that could be read.</param>
    /// <param name="sets">Settings <c>PATH=VALUE</c> or <c>PATH*=FACTOR</c> to lay over it, in order.</param>
    /// <returns>The scenario or its faults; the scenario as it was where its files could not be read.</returns>
    public static LoadedScenario Change(LoadedScenario loaded, IReadOnlyList<string> sets)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(sets);
        FaultList faults = new();
        return loaded.Tree is { } tree ? Read(loaded.Path, new Resolver(typeof(Scenario), faults).Change(tree, sets), faults) : loaded;
    }

    /// <summary>As <see cref="Change"/>, but without the text of the result and its hash: for the many points of a sweep.</summary>
    /// <remarks>Only what the settings change is read again; the rest is shared with <paramref name="loaded"/>.</remarks>
    /// <param name="loaded">A scenario that could be read.</param>
    /// <param name="sets">Settings <c>PATH=VALUE</c> or <c>PATH*=FACTOR</c> to lay over it, in order.</param>
    public static LoadedScenario Vary(LoadedScenario loaded, IReadOnlyList<string> sets) => Vary(loaded, sets, isChecked: false);

    /// <summary>The scenario under settings in which <see cref="Check"/> found no fault.</summary>
    /// <param name="loaded">A scenario that could be read.</param>
    /// <param name="sets">Settings to lay over it, in order.</param>
    /// <exception cref="InvalidOperationException">There is a fault all the same.</exception>
    public static Scenario Checked(LoadedScenario loaded, IReadOnlyList<string> sets) => Vary(loaded, sets, isChecked: true).Scenario
        ?? throw new InvalidOperationException($"{loaded.Path}: a scenario that was checked has faults with {string.Join(", ", sets)}.");

    /// <summary>What would be wrong with a scenario under more settings.</summary>
    /// <param name="loaded">A scenario that could be read.</param>
    /// <param name="sets">Settings to lay over it, in order.</param>
    public static IReadOnlyList<Fault> Check(LoadedScenario loaded, IReadOnlyList<string> sets) => Vary(loaded, sets).Faults;

    private static LoadedScenario Vary(LoadedScenario loaded, IReadOnlyList<string> sets, bool isChecked)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(sets);
        FaultList faults = new();
        if (loaded.Tree is not { } tree)
        {
            return loaded;
        }

        TreeMap changed = new Resolver(typeof(Scenario), faults).Change(tree, sets);
        double? usdPerEuro = UsdPerEuro(changed);
        // Amounts in euros were read at the rate of the scenario as it was.
        Binder binder = new(faults, usdPerEuro) { Known = usdPerEuro == UsdPerEuro(tree) ? loaded.Parts : null };
        return Bind(loaded.Path, changed, binder, faults, isChecked);
    }

    private static LoadedScenario Read(string path, TreeMap tree, FaultList faults)
    {
        string yaml = YamlWriter.Write(InOrder(tree));
        BoundParts parts = new();
        return Bind(path, tree, new Binder(faults, UsdPerEuro(tree)) { Kept = parts }, faults, isChecked: false) with
        {
            Parts = parts,
            ResolvedYaml = yaml,
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml))),
        };
    }

    private static LoadedScenario Bind(string path, TreeMap tree, Binder binder, FaultList faults, bool isChecked)
    {
        FaultList warnings = new();
        // Where a table is missing, the names in it would all be told as unknown.
        bool isWhole = faults.Count == 0;
        Scenario? scenario = binder.Bind<Scenario>(tree);
        if (isWhole && !isChecked)
        {
            IdCheck.Run(tree, binder.References, faults);
        }

        if (scenario is not null && faults.Count == 0 && !isChecked)
        {
            ScenarioChecks.Run(new CheckedScenario(scenario, tree, faults, warnings));
        }

        return new LoadedScenario
        {
            Path = path,
            Scenario = faults.Count == 0 ? scenario : null,
            Faults = faults.Sorted,
            Warnings = warnings.Sorted,
            Tree = tree,
        };
    }

    // Sections stand in the order of the language, whatever file brought them first.
    private static TreeMap InOrder(TreeMap tree)
    {
        string[] order = [.. RecordShape.Of(typeof(Scenario)).Fields.Select(field => field.Key)];
        return new TreeMap([.. tree.Entries.OrderBy(entry => (uint)Array.IndexOf(order, entry.Key))], tree.Place);
    }

    // The rate is needed before the amounts are read; if it is wrong itself, the binder says so.
    private static double? UsdPerEuro(TreeMap tree) =>
        tree["costs"] is TreeMap costs && costs["usd_per_eur"] is TreeScalar rate
        && double.TryParse(rate.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number > 0 && double.IsFinite(number)
            ? number
            : null;
}
