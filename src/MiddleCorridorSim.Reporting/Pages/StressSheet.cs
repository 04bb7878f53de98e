using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>The reporting checklist for discrete-event studies, filled from scenario and run record.</summary>
/// <remarks>STRESS-DES: Monks, Currie, Onggo, Robinson, Kunc and Taylor, Journal of Simulation 13(1), 2019.</remarks>
/// <param name="folder">The results.</param>
internal sealed class StressSheet(ResultsFolder folder)
{
    /// <summary>Writes the section.</summary>
    public void Write(HtmlText page)
    {
        page.Add($"""<section id="method"><h2>Method</h2>""")
            .Add($"<p>What a reviewer asks of a discrete-event study, in the order of the STRESS-DES checklist (Monks et al. 2019).</p>")
            .Add($"<dl>");
        foreach ((string term, string text) in Items())
        {
            page.Add($"<dt>{term}</dt><dd>{text}</dd>");
        }

        page.Add($"</dl></section>");
    }

    private IEnumerable<(string Term, string Text)> Items()
    {
        JsonObject? first = (folder.Run["scenarios"] as JsonArray)?.FirstOrDefault() as JsonObject;
        int Count(string section) => folder.Records.Count == 0
            ? 0
            : folder.Records[0].Outline.Values.Keys
                .Where(path => path.StartsWith(section + ScenarioOutline.Step, StringComparison.Ordinal))
                .Select(path => path.Split(ScenarioOutline.Step)[1])
                .Distinct()
                .Count();
        yield return ("1.1 Purpose", "How long freight takes on the Middle Corridor, where it waits, how much gets through and what it costs, as routes open and border posts are staffed differently.");
        yield return ("1.2 Outputs", $"{folder.Summary.Select(row => row.Kpi).Distinct().Count()} indicators, each defined in the reference of the program; measured after the warm-up.");
        yield return ("1.3 Scenarios", string.Join("; ", folder.Scenarios));
        yield return ("2.1 Base model", $"A multimodal network of {folder.Nodes.Count} nodes and {folder.Links.Select(link => link.Id).Distinct().Count()} links, with {Count("flows")} flows, {Count("posts")} border posts and {Count("terminals")} terminals.");
        yield return ("2.2 Logic", "Consignments choose itineraries by generalised cost as the network is open and as recent delays were; trains, trucks and vessels carry them; posts, terminals and berths serve them in queues by manned booths, tracks and cranes.");
        yield return ("2.3 Components", "Consignments, block trains, trucks, vessels; border posts with controls and staffing regimes; terminals with tracks and cranes; links; disruptions.");
        yield return ("3.1 Data", "Every figure of the scenarios with its source and standing is listed under Sources and assumptions.");
        yield return ("3.2 Randomness", "One keyed stream for each stochastic source and entity, so that scenarios share random numbers; the same seed gives the same results bit for bit.");
        yield return ("4.1 Run length", first is null ? "Not recorded." : $"{first["duration_days"]} days from {Date($"{first["start"]}")}, of which the first {first["warm_up_days"]} are warm-up and not measured.");
        yield return ("4.2 Replications", $"{folder.Replications}, independent; intervals are Student t at 95 % over replications.");
        yield return ("5.1 Software", $"{folder.Run["program"] ?? "MiddleCorridorSim"} on {folder.Run["machine"]?["runtime"] ?? "an unrecorded runtime"}, {folder.Run["machine"]?["system"] ?? "an unrecorded system"}.");
        yield return ("5.2 Execution", folder.Run["events"] is { } events ? string.Create(CultureInfo.InvariantCulture, $"{(long)events:#,0} events; seeds and a fingerprint of every replication are in run.json.") : "Seeds and fingerprints are in run.json.");
        yield return ("6.1 Code", "The scenarios as resolved stand beside this report and run by themselves.");
    }

    /// <summary>The day of an instant as run.json writes it.</summary>
    private static string Date(string instant) => instant.Split('T')[0];
}
