using System.Text.Encodings.Web;
using System.Text.Json;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Experiments.Concluding;

/// <summary>Conclusions as a JSON file, such as those in <c>scenarios/conclusions</c>.</summary>
public static class ConclusionsFile
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="conclusions">The conclusions.</param>
    public static void Write(string path, Conclusions conclusions) =>
        WholeFile.Write(path, text => text.Write(JsonSerializer.Serialize(conclusions, s_json) + "\n"));

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="JsonException">The file holds something else.</exception>
    public static Conclusions Read(string path) =>
        JsonSerializer.Deserialize<Conclusions>(File.ReadAllText(path), s_json) ?? throw new JsonException($"{path}: expected conclusions, found null.");
}
