using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The cumulative curve of transit times by flow, from the consignments that <c>--consignments</c> keeps.</summary>
public sealed class TransitDistributionChart : IChart
{
    private const int Most = 7;
    private const int Steps = 100;

    /// <inheritdoc/>
    public string Kind => "transit-distribution";

    /// <inheritdoc/>
    public string Title => "How transit times spread, by flow";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        var flows = folder.Consignments
            .Where(consignment => double.IsFinite(consignment.TransitHours) && !folder.Flows.Value.IsBackground(consignment.Flow))
            .GroupBy(consignment => consignment.Flow)
            .OrderByDescending(flow => flow.Count())
            .Take(Most)
            .ToList();
        if (flows.Count == 0)
        {
            yield break;
        }

        TimeUnit unit = TimeUnit.For(flows.Select(flow => flow.Average(consignment => consignment.TransitHours)));
        ChartTable table = new("flow", "time", "unit", "share");
        foreach (var flow in flows)
        {
            double[] hours = [.. flow.Select(consignment => consignment.TransitHours).Order()];
            for (int step = 0; step <= Steps; step++)
            {
                table.Add(folder.Flows.Value.Name(flow.Key), unit.Of(hours[step * (hours.Length - 1) / Steps]), unit.Word, (double)step);
            }
        }

        ChartHeading heading = new(
            Title, $"Share of consignments delivered within so many {unit.Word}, in per cent; all replications together.", SourceLine.Of(folder));
        double left = style.Size.Text * 4.4;
        yield return new ChartDocument(
            Kind, Kind, Title, $"Cumulative curves of transit time for {flows.Count} flows, in {unit.Word}.",
            ChartFrame.Around(style, heading, table, Math.Round(style.Size.Width * 0.4), left + (style.Size.Text * 1.7), [Curves(style, unit, [.. flows.Select(flow => folder.Flows.Value.Name(flow.Key))], left)]),
            table);
    }

    private static JsonObject Curves(ChartStyle style, TimeUnit unit, IReadOnlyList<string> flows, double left)
    {
        JsonObject layer = Json.Of($$"""
            {
              "mark": {"type": "line", "strokeWidth": {{style.Size.Text * 0.17}} },
              "encoding": {
                "x": {"field": "time", "type": "quantitative", "title": "transit time in {{unit.Word}}", "axis": {"tickCount": 10} },
                "y": {"field": "share", "type": "quantitative", "title": "per cent delivered", "axis": {"tickCount": 5, "minExtent": {{left}}, "maxExtent": {{left}} } },
                "order": {"field": "share", "type": "quantitative"}
              }
            }
            """);
        JsonObject colour = Json.Of($$"""{"field": "flow", "type": "nominal", "legend": {"columns": {{(style.Size.Width > 800 ? 2 : 1)}} } }""");
        colour["scale"] = new JsonObject { ["domain"] = Json.Texts(flows), ["range"] = Json.Texts(flows.Select((_, index) => style.Theme.Category(index))) };
        layer["encoding"]!["color"] = colour;
        return layer;
    }
}
