using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>How transit times spread by flow, from the consignments that <c>--consignments</c> keeps: distribution above, cumulative curve below.</summary>
public sealed class TransitDistributionChart : IChart
{
    private const int Most = 7;
    private const int Bins = 60;
    private const double Tail = 0.995;      // the share of consignments that the plot shows; a few take many times as long

    /// <inheritdoc/>
    public string Kind => "transit-distribution";

    /// <inheritdoc/>
    public string Title => "How transit times spread, by flow";

    /// <inheritdoc/>
    public string Needs => "consignments.csv, which a run with --consignments leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        // Twice through the file, so that memory does not grow with it: first for what flows there are and how far they spread, then to count.
        Dictionary<string, Dictionary<string, TransitSpread>> scenarios = [];
        foreach (ConsignmentRow consignment in Shown(folder))
        {
            SpreadOf(scenarios, consignment).Meet(consignment.TransitHours);
        }

        foreach (Dictionary<string, TransitSpread> flows in scenarios.Values)
        {
            TransitSpread[] most =
                [.. flows.OrderByDescending(flow => flow.Value.Count).ThenBy(flow => flow.Key, StringComparer.Ordinal).Take(Most).Select(flow => flow.Value)];
            double end = most.Max(flow => flow.Quantile(Tail));
            Array.ForEach(most, flow => flow.Cut(end, Bins));
        }

        foreach (ConsignmentRow consignment in Shown(folder))
        {
            SpreadOf(scenarios, consignment).Sort(consignment.TransitHours);
        }

        foreach ((string scenario, Dictionary<string, TransitSpread> flows) in scenarios)
        {
            (string Flow, TransitSpread Spread)[] most =
            [
                .. flows.Where(flow => flow.Value.IsCut).OrderByDescending(flow => flow.Value.Count).ThenBy(flow => flow.Key, StringComparer.Ordinal)
                    .Select(flow => (folder.Flows.Value.Name(flow.Key), flow.Value)),
            ];
            yield return Chart(folder, style, scenarios.Count > 1 ? scenario : string.Empty, most);
        }
    }

    private static IEnumerable<ConsignmentRow> Shown(ResultsFolder folder) => folder.Consignments()
        .Where(consignment => double.IsFinite(consignment.TransitHours) && !folder.Flows.Value.IsBackground(consignment.Flow));

    private static TransitSpread SpreadOf(Dictionary<string, Dictionary<string, TransitSpread>> scenarios, ConsignmentRow consignment)
    {
        if (!scenarios.TryGetValue(consignment.Scenario, out Dictionary<string, TransitSpread>? flows))
        {
            flows = [];
            scenarios.Add(consignment.Scenario, flows);
        }

        if (!flows.TryGetValue(consignment.Flow, out TransitSpread? spread))
        {
            spread = new TransitSpread();
            flows.Add(consignment.Flow, spread);
        }

        return spread;
    }

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, string scenario, (string Flow, TransitSpread Spread)[] flows)
    {
        TimeUnit unit = TimeUnit.For(flows.Select(flow => flow.Spread.Mean));
        double end = flows[0].Spread.End;
        ChartTable table = new("flow", "time", "unit", "density", "share");
        foreach ((string flow, TransitSpread spread) in flows)
        {
            long before = 0;
            long below = 0;
            for (int bin = 0; bin <= Bins; bin++)
            {
                below += spread.In(bin);
                table.Add(flow, unit.Of(end * bin / Bins), unit.Word, 100.0 * (below - before) / spread.Count, 100.0 * below / spread.Count);
                before = below;
            }
        }

        string title = scenario.Length > 0 ? $"{Title}: {scenario}" : Title;
        double width = unit.Of(end) / Bins;
        ChartHeading heading = new(
            title,
            FormattableString.Invariant($"Above: per cent of a flow's consignments that take so many {unit.Word} (steps of {width:0.##}). Below: per cent delivered within so many {unit.Word}. The {flows.Length} flows with most consignments, all replications together."),
            SourceLine.Of(folder));
        double left = style.Size.Text * 5;
        string[] names = [.. flows.Select(flow => flow.Flow)];
        return new ChartDocument(
            scenario.Length > 0 ? $"{Kind}-{Slug.Of(scenario)}" : Kind, Kind, title, $"Distribution and cumulative curves of transit time for {flows.Length} flows, in {unit.Word}.",
            ChartFrame.Stacked(
                style, heading, table, left,
                (Math.Round(style.Size.Width * 0.22), [Curves(style, unit, names, left, "density")]),
                (Math.Round(style.Size.Width * 0.26), [Curves(style, unit, names, left, "share")])),
            table);
    }

    private static JsonObject Curves(ChartStyle style, TimeUnit unit, IReadOnlyList<string> flows, double left, string field)
    {
        bool isLast = field == "share";
        JsonObject layer = Json.Of($$"""
            {
              "mark": {"type": "line", "strokeWidth": {{style.Size.Text * 0.15}}, "interpolate": "{{(isLast ? "linear" : "monotone")}}"},
              "encoding": {
                "x": {"field": "time", "type": "quantitative", "scale": {"nice": false}, "axis": {"tickCount": 10, "labels": {{(isLast ? "true" : "false")}} } },
                "y": {"field": "{{field}}", "type": "quantitative", "title": "{{(isLast ? "per cent delivered" : "per cent")}}", "axis": {"tickCount": 5, "minExtent": {{left * 0.6}}, "maxExtent": {{left * 0.6}} } },
                "order": {"field": "time", "type": "quantitative"}
              }
            }
            """);
        layer["encoding"]!["x"]!["title"] = isLast ? $"transit time in {unit.Word}" : null;
        JsonObject colour = Json.Of($$"""{"field": "flow", "type": "nominal", "legend": {"columns": {{(style.Size.Width > 800 ? 2 : 1)}} } }""");
        colour["scale"] = new JsonObject { ["domain"] = Json.Texts(flows), ["range"] = Json.Texts(flows.Select((_, index) => style.Theme.Category(index))) };
        layer["encoding"]!["color"] = colour;
        return layer;
    }
}
