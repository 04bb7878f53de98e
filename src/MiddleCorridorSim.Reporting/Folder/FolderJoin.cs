using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>Joins several folders of results into one.</summary>
internal static class FolderJoin
{
    /// <summary>Opens the folders and tells apart scenarios of one name.</summary>
    /// <exception cref="ReportingException">One is no folder of results, or they cannot be joined.</exception>
    public static IReadOnlyList<FolderPart> Open(IReadOnlyList<string> paths)
    {
        List<FolderPart> parts = [.. paths.DistinctBy(System.IO.Path.GetFullPath).Select(FolderPart.Open)];
        if (parts.Count > 1)
        {
            if (parts.Find(part => File.Exists(part.FileOf("factors.csv"))) is { } sweep)
            {
                throw new ReportingException($"{sweep.Path}: expected folders of run or compare to join, found a sweep. Report it by itself.");
            }

            TellApart(parts);
        }

        return parts;
    }

    /// <summary>The records of the runs as one: what they share, all scenarios, all events.</summary>
    public static JsonObject Runs(IReadOnlyList<FolderPart> parts)
    {
        List<JsonObject> runs = [.. parts.Select(part => part.Run())];
        JsonObject joined = runs[0];
        foreach (JsonObject run in runs.Skip(1))
        {
            foreach (string list in new[] { "scenarios", "runs" })
            {
                JsonArray all = [.. (joined[list] as JsonArray ?? []).Concat(run[list] as JsonArray ?? []).Select(item => item?.DeepClone())];
                joined[list] = all;
            }

            joined["events"] = Number(joined["events"]) + Number(run["events"]);
            if (joined["program"]?.ToString() != run["program"]?.ToString())
            {
                joined["program"] = $"{joined["program"]}, {run["program"]}";
            }

            if (joined["seed"]?.ToString() != run["seed"]?.ToString())
            {
                joined["seed"] = $"{joined["seed"]}, {run["seed"]}";
            }
        }

        return joined;
    }

    private static long Number(JsonNode? node) => node is JsonValue value && value.TryGetValue(out long number) ? number : 0;

    private static void TellApart(List<FolderPart> parts)
    {
        var all = parts.SelectMany(part => part.Summary().Select(row => row.Scenario).Distinct().Select(scenario => (Part: part, Scenario: scenario))).ToList();
        HashSet<string> taken = [.. all.Select(one => one.Scenario)];
        foreach (var same in all.GroupBy(one => one.Scenario).Where(group => group.Count() > 1))
        {
            foreach ((FolderPart part, string scenario) in same)
            {
                string folder = System.IO.Path.GetFileName(System.IO.Path.GetFullPath(part.Path).TrimEnd(System.IO.Path.DirectorySeparatorChar));
                string name = $"{scenario} ({folder})";
                for (int next = 2; !taken.Add(name); next++)
                {
                    name = FormattableString.Invariant($"{scenario} ({folder} {next})");
                }

                part.Rename(scenario, name);
            }
        }
    }
}
