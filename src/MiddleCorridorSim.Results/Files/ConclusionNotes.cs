using System.Text.Encodings.Web;
using System.Text.Json;

namespace MiddleCorridorSim.Results.Files;

/// <summary><c>conclusions.json</c>: the sentences that a comparison's report carries besides its own numbers.</summary>
public static class ConclusionNotes
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "conclusions.json";

    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file; where there is nothing to say, takes away one of an earlier run.</summary>
    /// <param name="folder">The folder of results.</param>
    /// <param name="sentences">The sentences.</param>
    public static void Write(string folder, IReadOnlyList<string> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        string path = Path.Combine(folder, FileName);
        if (sentences.Count == 0)
        {
            File.Delete(path);
            return;
        }

        WholeFile.Write(path, text => text.Write(JsonSerializer.Serialize(sentences, s_json) + "\n"));
    }

    /// <summary>Reads the file; nothing where there is none.</summary>
    /// <param name="folder">The folder of results.</param>
    /// <exception cref="JsonException">The file holds something else.</exception>
    public static IReadOnlyList<string> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        return File.Exists(path) ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(path)) ?? [] : [];
    }
}
