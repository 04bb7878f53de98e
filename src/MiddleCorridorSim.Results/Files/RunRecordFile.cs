using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Results.Files;

/// <summary>Writes <c>run.json</c>: what ran, on what, for how long; the only file that two equal runs need not share.</summary>
public static class RunRecordFile
{
    private const int RunsAtOnce = 1000;
    private static readonly JsonWriterOptions s_form = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the record, run by run, so that memory does not grow with them.</summary>
    /// <param name="store">The store, for seeds, fingerprints and events of every replication.</param>
    /// <param name="facts">What the command knows: program, command line, wall time, ...</param>
    /// <param name="scenarios">The scenarios that ran.</param>
    public static void Write(ResultsStore store, JsonObject facts, IReadOnlyList<StoredScenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(scenarios);
        JsonObject record = facts.DeepClone().AsObject();
        record["machine"] = Machine();
        record["scenarios"] = new JsonArray([.. scenarios.Select(Described)]);
        record["events"] = (long)(store.Database.Scalar("SELECT coalesce(sum(events), 0) FROM runs") ?? 0L);
        WholeFile.WriteBytes(Path.Combine(store.Folder, "run.json"), stream =>
        {
            using Utf8JsonWriter writer = new(stream, s_form);
            writer.WriteStartObject();
            foreach ((string name, JsonNode? value) in record)
            {
                writer.WritePropertyName(name);
                Put(writer, value);
            }

            Runs(writer, store);
            writer.WriteEndObject();
        });
    }

    private static void Runs(Utf8JsonWriter writer, ResultsStore store)
    {
        writer.WriteStartArray("runs");
        int waiting = 0;
        foreach (StoredRun run in store.Runs())
        {
            writer.WriteStartObject();
            writer.WriteString("scenario", run.Scenario);
            writer.WriteNumber("point", run.Key.Point);
            writer.WriteNumber("replication", run.Key.Replication);
            writer.WriteNumber("seed", run.Seed);
            writer.WriteString("fingerprint", run.Fingerprint);
            writer.WriteNumber("events", run.Events);
            writer.WriteEndObject();
            if (++waiting == RunsAtOnce)
            {
                writer.Flush();
                waiting = 0;
            }
        }

        writer.WriteEndArray();
    }

    private static void Put(Utf8JsonWriter writer, JsonNode? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    private static JsonObject Machine() => new()
    {
        ["system"] = RuntimeInformation.OSDescription,
        ["architecture"] = RuntimeInformation.ProcessArchitecture.ToString(),
        ["processors"] = Environment.ProcessorCount,
        ["runtime"] = RuntimeInformation.FrameworkDescription,
    };

    private static JsonObject Described(StoredScenario scenario) => new()
    {
        ["name"] = scenario.Scenario.Name,
        ["description"] = scenario.Scenario.Description,
        ["hash"] = scenario.Hash,
        ["start"] = scenario.Scenario.Start.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["warm_up_days"] = scenario.Scenario.WarmUp.TotalDays,
        ["duration_days"] = scenario.Scenario.Duration.TotalDays,
    };
}
