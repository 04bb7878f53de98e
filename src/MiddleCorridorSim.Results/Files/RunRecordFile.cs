using System.Text.Json;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Results.Files;

/// <summary>Writes <c>run.json</c>: what ran, on what, for how long; the only file that two equal runs need not share.</summary>
public static class RunRecordFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the record.</summary>
    /// <param name="store">The store, for seeds, fingerprints and events of every replication.</param>
    /// <param name="facts">What the command knows: program, command line, wall time, ...</param>
    /// <param name="scenarios">The scenarios that ran.</param>
    public static void Write(ResultsStore store, JsonObject facts, IReadOnlyList<StoredScenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(scenarios);
        List<StoredRun> runs = [.. store.Runs()];
        JsonObject record = facts.DeepClone().AsObject();
        record["machine"] = new JsonObject
        {
            ["system"] = System.Runtime.InteropServices.RuntimeInformation.OSDescription,
            ["architecture"] = System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString(),
            ["processors"] = Environment.ProcessorCount,
            ["runtime"] = System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription,
        };
        record["scenarios"] = new JsonArray([.. scenarios.Select(scenario => new JsonObject
        {
            ["name"] = scenario.Scenario.Name,
            ["description"] = scenario.Scenario.Description,
            ["hash"] = scenario.Hash,
            ["start"] = scenario.Scenario.Start.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["warm_up_days"] = scenario.Scenario.WarmUp.TotalDays,
            ["duration_days"] = scenario.Scenario.Duration.TotalDays,
        })]);
        record["events"] = runs.Sum(run => run.Events);
        record["runs"] = new JsonArray([.. runs.Select(run => new JsonObject
        {
            ["scenario"] = run.Scenario,
            ["point"] = run.Key.Point,
            ["replication"] = run.Key.Replication,
            ["seed"] = run.Seed,
            ["fingerprint"] = run.Fingerprint,
            ["events"] = run.Events,
        })]);
        WholeFile.Write(Path.Combine(store.Folder, "run.json"), text => text.WriteLine(record.ToJsonString(Indented)));
    }
}
