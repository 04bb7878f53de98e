using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>The sources and assumptions of every figure that the scenarios used.</summary>
public static class SourceList
{
    private static readonly string Ending = ScenarioOutline.Step + "source";
    private static readonly string Rank = ScenarioOutline.Step + "confidence";

    /// <summary>Each source once, with how sure it is and what rests on it; the surest first.</summary>
    /// <param name="folder">The results.</param>
    public static IReadOnlyList<SourceEntry> Of(ResultsFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Dictionary<(string Source, string Confidence), SortedSet<string>> uses = [];
        foreach (ScenarioRecord record in folder.Records)
        {
            foreach (string owner in Owners(record.Outline))
            {
                string source = record.Outline.Values.GetValueOrDefault(owner + Ending, "no source named");
                string confidence = record.Outline.Values.GetValueOrDefault(owner + Rank, string.Empty).ToLowerInvariant();
                if (!uses.TryGetValue((source, confidence), out SortedSet<string>? used))
                {
                    uses[(source, confidence)] = used = new SortedSet<string>(StringComparer.Ordinal);
                }

                used.Add(owner.Replace(ScenarioOutline.Step, ' '));
            }
        }

        return [.. uses
            .Select(use => new SourceEntry(use.Key.Source, use.Key.Confidence, [.. use.Value]))
            .OrderBy(entry => entry.Confidence switch { "reported" => 0, "derived" => 1, "assumption" => 2, _ => 3 })
            .ThenBy(entry => entry.Source, StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Owners(ScenarioOutline outline) => outline.Values.Keys
        .Where(path => path.EndsWith(Ending, StringComparison.Ordinal) || path.EndsWith(Rank, StringComparison.Ordinal))
        .Select(path => path[..path.LastIndexOf(ScenarioOutline.Step)])
        .Distinct();
}
