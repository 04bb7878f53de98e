using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Scenarios.Schemas;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>The JSON Schema of study files, as <c>mcsim schema --study</c> prints it.</summary>
public static class StudySchema
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema, as indented JSON with a line break at its end.</summary>
    public static string Json()
    {
        JsonObject schema = JsonNode.Parse(SchemaWriter.Write(typeof(Study), "A study of MiddleCorridorSim", hasOverlays: false))!.AsObject();

        // Levels are values as a scenario writes them, mappings too (LevelText), which the type of the field does not say.
        JsonNode levels = schema["definitions"]!["factor"]!["properties"]!["levels"]!["anyOf"]![0]!["items"]!;
        levels["type"] = new JsonArray("string", "number", "boolean", "object", "array");
        return schema.ToJsonString(s_indented) + "\n";
    }
}
