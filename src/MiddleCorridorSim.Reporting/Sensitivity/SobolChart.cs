using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>How the variance of a response shares out over the factors: Sobol indices with bootstrap intervals.</summary>
public sealed class SobolChart : IChart
{
    private const int Most = 15;
    private static readonly string[] s_orders = ["by itself (first order)", "with all its interactions (total)"];

    /// <inheritdoc/>
    public string Kind => "sobol";

    /// <inheritdoc/>
    public string Title => "Which factors the variance comes from";

    /// <inheritdoc/>
    public string Needs => "sobol.csv, which a sweep with design: {sobol: N} leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style) =>
        AnalysisResponse.In(folder, "sobol.csv").Select(response => Chart(folder, style, response));

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, AnalysisResponse response)
    {
        ChartTable table = new("factor", "order", "index", "low", "high", "end", "label");
        foreach (string[] row in response.Rows.OrderByDescending(row => response.Number(row, "total")).Take(Most))
        {
            foreach ((string order, string column) in new[] { (s_orders[0], "first"), (s_orders[1], "total") })
            {
                double index = response.Number(row, column);
                double high = response.Number(row, column + "_high");
                table.Add(
                    PlaceNames.Words(response.Text(row, "factor")), order, index, response.Number(row, column + "_low"), high,
                    Math.Max(index, double.IsNaN(high) ? index : high), FormattableString.Invariant($"{index:0.00;−0.00;0.00}"));
            }
        }

        string title = $"{response.Words(folder)}: which factors its variance comes from";
        string[] factors = [.. table.Rows.Select(row => (string)row[0]).Distinct()];
        RowAxis axis = new(style, factors);
        string note = RowLimit.Note(factors.Length, response.Rows.Count, "strongest factors");
        ChartHeading heading = new(
            title,
            $"Sobol indices: the share of the variance of {ResponseWords.Of(response.Kpi).ToLowerInvariant()} that a factor explains by itself, and with its interactions. Whiskers: 95 % bootstrap interval; estimates may lie a little outside 0 to 1.{note}",
            SourceLine.Of(folder));
        return new ChartDocument(
            $"{Kind}-{response.Name}", Kind, title, $"{title}, as Sobol indices of {factors.Length} factors.",
            ChartFrame.Around(style, heading, table, Math.Round(factors.Length * style.Size.Text * 4.2), axis.Extent, Layers(style, axis)),
            table);
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis)
    {
        JsonObject Placed(JsonObject layer)
        {
            layer["encoding"]!["y"] = axis.Encoding("factor");
            layer["encoding"]!["yOffset"] = new JsonObject
            {
                ["field"] = "order",
                ["sort"] = Json.Texts(s_orders),
                ["scale"] = new JsonObject { ["domain"] = Json.Texts(s_orders), ["paddingInner"] = 0.12, ["paddingOuter"] = 0.12 },
            };
            return layer;
        }

        JsonObject bars = Placed(Json.Of($$"""
            {
              "mark": {"type": "bar", "cornerRadiusEnd": 2},
              "encoding": {
                "x": {"field": "index", "type": "quantitative", "title": "share of variance", "axis": {"tickCount": 6} },
                "color": {"field": "order", "type": "nominal", "legend": {"symbolType": "square", "symbolStrokeWidth": 0, "columns": {{(style.Size.Width > 800 ? 2 : 1)}} } }
              }
            }
            """));
        bars["encoding"]!["color"]!["scale"] = new JsonObject
        {
            ["domain"] = Json.Texts(s_orders),
            ["range"] = Json.Texts([style.Theme.Category(0), style.Theme.Category(3)]),
        };
        return
        [
            bars,
            Placed(Json.Of($$"""
                {
                  "mark": {"type": "rule", "strokeWidth": {{style.Size.Text * 0.12}}, "color": "{{style.Theme.Ink}}"},
                  "encoding": {"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }
                }
                """)),
            Placed(Json.Of($$"""
                {
                  "mark": {"type": "text", "align": "left", "baseline": "middle", "fontSize": {{style.Size.Small}}, "dx": {{style.Size.Text * 0.5}} },
                  "encoding": {"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }
                }
                """)),
        ];
    }
}
