using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Pages;

/// <summary>The reporting checklist for discrete-event studies, filled from scenario and run record.</summary>
/// <remarks>STRESS-DES: Monks, Currie, Onggo, Robinson, Kunc and Taylor, Journal of Simulation 13(1), 2019; its numbers are used.</remarks>
/// <param name="folder">The results.</param>
internal sealed class StressSheet(ResultsFolder folder)
{
    /// <summary>The items: number and name, and what is said.</summary>
    public IEnumerable<(string Term, string Text)> Items() => [.. Objectives(), .. Logic(), .. Data(), .. Experimentation(), .. Implementation()];

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

    private IEnumerable<(string Term, string Text)> Objectives()
    {
        yield return ("1.1 Purpose of the model", "To tell how long freight takes on a multimodal network across borders, where it waits, how much gets through and what it costs, as routes open and border posts are staffed differently.");
        yield return ("1.2 Model outputs", $"{Count(folder.Summary.Select(row => row.Kpi))} indicators of {Count(folder.Summary.Select(row => row.Entity.Text))} flows, routes, posts, links and other parts of the network, each defined, with its unit, in the reference of the program and in the table “indicators” of results.db. Among them: transit time, from creation to delivery of consignments created after the warm-up; border time, from arrival at a post to leaving it (CAREC's TFI1); throughput, what is completed in the measured time, as a yearly rate. Each is computed once a replication; means and intervals are over replications.");
        yield return ("1.3 Experimentation aims", $"{(folder.IsSweep ? $"A study of {Count(folder.Factors.Select(factor => factor.Point))} settings of the factors {string.Join(", ", folder.Factors.Select(factor => factor.Factor).Distinct())}." : $"{(folder.Comparison.Count > 0 ? $"To compare with “{folder.Comparison[0].Baseline}”" : "To describe")} {Count(folder.Scenarios)} scenario{(folder.Scenarios.Count == 1 ? string.Empty : "s")}: {string.Join("; ", folder.Scenarios.Where(name => folder.Comparison.Count == 0 || name != folder.Comparison[0].Baseline))}. What each stands for is under Scenarios.")}");
    }

    private IEnumerable<(string Term, string Text)> Logic()
    {
        yield return ("2.1 Base model overview diagram", $"A multimodal network of {folder.Nodes.Count} nodes and {Count(folder.Links.Select(link => link.Id))} links, with {Section("flows")} flows, {Section("posts")} border posts and {Section("terminals")} terminals{(folder.IsSweep || folder.Nodes.All(node => double.IsNaN(node.Lat)) ? "." : "; the map shows it.")}");
        yield return ("2.2 Base model logic", "Consignments choose itineraries by generalised cost as the network is open and as recent delays were; trains, trucks and vessels carry them; posts, terminals and berths serve them in queues by manned booths, tracks and cranes.");
        yield return ("2.3 Scenario logic", folder.Records.Count > 1
            ? "Every value that differs between the scenarios is listed under Scenarios."
            : "One scenario; it stands beside the results as resolved.");
        yield return ("2.4 Algorithms", "The k best itineraries by search over the open network; logit or cheapest choice among them; single tracks by sections between passing loops, trains meeting at loops only; drivers' hours after the AETR agreement.");
        yield return ("2.5.1 Entities", "Consignments (containers, wagonloads, truckloads), trains, trucks and vessels.");
        yield return ("2.5.2 Activities", "Forming and running trains, driving and resting, sailing, loading and unloading, gauge change, documents, customs, border guard and other controls.");
        yield return ("2.5.3 Resources", $"Booths at controls, manned by shifts and staffing regimes; tracks; cranes and berths; yards; locomotives; {Section("trains")} train services, {Section("vessels")} vessel fleets and {Section("trucks")} truck fleets.");
        yield return ("2.5.4 Queues", "First come, first served within a priority, one line for each mode and direction of a post; berths, tracks and cranes likewise.");
        yield return ("2.5.5 Entry and exit", "Freight is created at the origin of its flow, by the flow's own arrivals, and leaves at its destination; what no open route leads on waits at its origin and is counted.");
    }

    private IEnumerable<(string Term, string Text)> Data()
    {
        IReadOnlyList<SourceEntry> sources = SourceList.Of(folder);
        int Standing(string word) => sources.Where(source => source.Confidence == word).Sum(source => source.UsedFor.Count);
        yield return ("3.1 Data sources", sources.Count == 0
            ? "The scenarios name none."
            : $"{Count(sources.Select(source => source.Source))} sources, listed under Sources and assumptions with what rests on each.");
        yield return ("3.2 Pre-processing", "Figures marked as derived were computed from reported ones as their notes say; nothing else was done to them.");
        yield return ("3.3 Input parameters", $"In the scenarios as resolved, value by value with unit and source; {Number(folder.Records.Count == 0 ? 0 : folder.Records.Max(record => record.Outline.Values.Count))} values in the largest.");
        yield return ("3.4 Assumptions", $"Of the parts of the scenarios that state their standing, {Number(Standing("reported"))} are reported, {Number(Standing("derived"))} derived and {Number(Standing("assumption"))} assumed.");
    }

    private IEnumerable<(string Term, string Text)> Experimentation()
    {
        JsonObject[] scenarios = [.. (folder.Run["scenarios"] as JsonArray ?? []).OfType<JsonObject>()];
        string[] lengths = [.. scenarios.Select(scenario => $"{scenario["duration_days"]} days from {Date($"{scenario["start"]}")}, of which the first {scenario["warm_up_days"]} are not measured").Distinct()];
        yield return ("4.1 Initialisation", scenarios.Any(scenario => scenario["warm_up_days"] is JsonValue days && days.TryGetValue(out double warmUp) && warmUp > 0)
            ? "Empty at the start; a warm-up period fills the network and is left out of every figure but the balance of consignments."
            : "Empty at the start; no warm-up is left out, so that figures hold the filling of the network.");
        yield return ("4.2 Run length", lengths.Length == 0 ? "Not recorded." : $"{string.Join("; ", lengths)}.");
        yield return ("4.3 Estimation", $"{folder.Replications} independent replication{(folder.Replications == 1 ? ", so that no interval can be given" : "s; intervals are Student t at 95 % over replications, those of differences simultaneous")}. Scenarios meet the same random numbers.");
    }

    private IEnumerable<(string Term, string Text)> Implementation()
    {
        JsonNode? machine = folder.Run["machine"];
        yield return ("5.1 Software or programming language", $"{folder.Run["program"] ?? "MiddleCorridorSim"}, a process-based engine of its own with SimSharp's interface, on {machine?["runtime"] ?? "an unrecorded runtime"}.");
        yield return ("5.2 Random sampling", $"xoshiro256**, one keyed stream for each stochastic source and entity; seed {folder.Run["seed"] ?? "not recorded"}. The same seed gives the same results bit for bit.");
        yield return ("5.3 Model execution", $"Event list ordered by time, priority and insertion; {(folder.Run["events"] is JsonValue events && events.TryGetValue(out long count) ? $"{Number(count)} events" : "events not recorded")}. A fingerprint of every replication is in run.json.");
        yield return ("5.4 System specification", $"{machine?["system"] ?? "Not recorded"}{(machine?["processors"] is { } processors ? $", {processors} processors" : string.Empty)}{(folder.Run["time"]?["wall_seconds"] is { } seconds ? $"; the last command on this folder took {seconds} s" : string.Empty)}.");
        yield return ("6.1 Computer model sharing statement", "The scenarios as resolved stand beside the results and run by themselves with the program named above.");
    }

    private int Section(string section) => folder.Records.Count == 0
        ? 0
        : folder.Records[0].Outline.Values.Keys
            .Where(path => path.StartsWith(section + ScenarioOutline.Step, StringComparison.Ordinal))
            .Select(path => path.Split(ScenarioOutline.Step)[1])
            .Distinct()
            .Count();

    /// <summary>The day of an instant as run.json writes it.</summary>
    private static string Date(string instant) => instant.Split('T')[0];

    private static string Count(IEnumerable<string> names) => Number(names.Distinct().LongCount());

    private static string Number(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
