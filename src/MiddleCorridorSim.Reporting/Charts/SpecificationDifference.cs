using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>What differs between two specifications of the same chart, as <c>web/page/charts.mjs</c> puts it in.</summary>
/// <remarks>
/// An object holds the keys and places where something differs; at the end of the way stands the other value, in <c>{"$": value}</c> where it is not a
/// plain one. Themes differ in colours alone, so this is far smaller than a second specification.
/// </remarks>
internal static class SpecificationDifference
{
    /// <summary>What turns one specification into the other; an empty object where they are the same.</summary>
    public static JsonObject Of(JsonObject one, JsonObject other) => Between(one, other) as JsonObject ?? [];

    private static JsonNode? Between(JsonNode? one, JsonNode? other)
    {
        JsonObject steps = [];
        if (one is JsonObject from && other is JsonObject to && from.Count == to.Count && from.All(member => to.ContainsKey(member.Key)))
        {
            foreach ((string key, JsonNode? value) in from.Where(member => !JsonNode.DeepEquals(member.Value, to[member.Key])))
            {
                steps[key] = Between(value, to[key]);
            }

            return steps;
        }

        if (one is JsonArray items && other is JsonArray others && items.Count == others.Count)
        {
            for (int i = 0; i < items.Count; i++)
            {
                if (!JsonNode.DeepEquals(items[i], others[i]))
                {
                    steps[i.ToString(System.Globalization.CultureInfo.InvariantCulture)] = Between(items[i], others[i]);
                }
            }

            return steps;
        }

        return other is JsonValue ? other.DeepClone() : new JsonObject { ["$"] = other?.DeepClone() };
    }
}
