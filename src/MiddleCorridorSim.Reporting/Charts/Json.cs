using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Writes pieces of a specification as the JSON they are.</summary>
internal static class Json
{
    /// <summary>Parses an object; numbers in its holes are written in the invariant culture.</summary>
    /// <remarks>Holes take numbers and our own words only. Text of the user's is set as a node, which escapes it.</remarks>
    public static JsonObject Of(FormattableString json) => JsonNode.Parse(FormattableString.Invariant(json))!.AsObject();

    /// <summary>An array of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)JsonValue.Create(text))];

    /// <summary>A number as JSON; null where it is not a number, which JSON has no word for.</summary>
    public static JsonNode? Number(double value) => double.IsFinite(value) ? JsonValue.Create(value) : null;
}
