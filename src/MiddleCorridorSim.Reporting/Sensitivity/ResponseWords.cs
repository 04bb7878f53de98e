using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>Indicators and what they are about, in words.</summary>
internal static class ResponseWords
{
    private static readonly Dictionary<string, string> s_words = new()
    {
        ["transit_time"] = "transit time",
        ["border_time"] = "border time",
        ["border_hours"] = "time at borders",
        ["border_cost"] = "border cost",
        ["cost"] = "cost",
        ["co2e"] = "emissions",
        ["throughput"] = "throughput",
        ["throughput_teu"] = "containers",
        ["throughput_vehicles"] = "vehicles",
        ["waiting"] = "waiting time",
        ["queue"] = "queue",
        ["utilisation"] = "utilisation",
    };

    /// <summary>An indicator: <c>Mean transit time</c>.</summary>
    public static string Of(string kpi)
    {
        string[] parts = kpi.Split('.');
        string noun = s_words.GetValueOrDefault(parts[0], PlaceNames.Words(parts[0]).ToLowerInvariant());
        string words = parts.Length < 2 ? noun : parts[1] switch
        {
            "mean" => $"mean {noun}",
            "max" => $"greatest {noun}",
            "sd" => $"standard deviation of {noun}",
            ['p', .. string rank] => $"{rank}th percentile of {noun}",
            _ => $"{noun} ({parts[1]})",
        };
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>What it is about.</summary>
    public static string Of(Entity entity, ResultsFolder folder) => entity.Kind switch
    {
        "all" => "all freight",
        "flow" => folder.Flows.Value.Name(entity.Parts[0]),
        "route" => folder.Names.Value.Route(entity.Id),
        _ => folder.Names.Value.Resource(entity),
    };
}
