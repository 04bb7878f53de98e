using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>Each factor by itself, from its low to its high value, the strongest on top.</summary>
public sealed class TornadoChart : IChart
{
    private const int Most = 15;
    private static readonly string[] s_ends = ["factor at its low value", "factor at its high value"];

    /// <inheritdoc/>
    public string Kind => "tornado";

    /// <inheritdoc/>
    public string Title => "What each factor does by itself";

    /// <inheritdoc/>
    public string Needs => "tornado.csv, which a sweep with design: one_at_a_time leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style) =>
        AnalysisResponse.In(folder, "tornado.csv").Select(response => Chart(folder, style, response));

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, AnalysisResponse response)
    {
        ChartTable table = new("factor", "end", "base", "response", "setting", "unit", "label");
        string[][] rows = [.. response.Rows.OrderByDescending(row => Math.Abs(response.Number(row, "swing"))).Take(Most)];
        double origin = response.Number(rows[0], "base");
        double span = rows.SelectMany(row => new[] { response.Number(row, "low"), response.Number(row, "high") }).Max(value => Math.Abs(value - origin));
        foreach (string[] row in rows)
        {
            foreach ((string end, string value, string setting) in new[] { (s_ends[0], "low", "low_value"), (s_ends[1], "high", "high_value") })
            {
                double at = response.Number(row, value);
                string told = Math.Abs(at - origin) > span / 1000 ? $"{Setting(response.Text(row, setting))}: {Figure.Text(at)}" : string.Empty;
                table.Add(PlaceNames.Words(response.Text(row, "factor")), end, origin, at, response.Text(row, setting), response.Unit, told);
            }
        }

        string title = $"{response.Words(folder)}: what each factor does by itself";
        string[] factors = [.. table.Rows.Select(row => (string)row[0]).Distinct()];
        RowAxis axis = new(style, factors);
        string note = RowLimit.Note(factors.Length, response.Rows.Count, "strongest factors");
        ChartHeading heading = new(
            title,
            $"{ResponseWords.Of(response.Kpi)} in {response.Unit}, all other factors as the scenario has them. Line: the scenario as it is, {Figure.Text(origin)} {response.Unit}. At each end: the factor's value and the response.{note}",
            SourceLine.Of(folder));
        return new ChartDocument(
            $"{Kind}-{response.Name}", Kind, title, $"{title}, in {response.Unit}, for {factors.Length} factors.",
            ChartFrame.Around(style, heading, table, Math.Round(factors.Length * style.Row), axis.Extent, Layers(style, axis, origin, span, response.Unit)),
            table);
    }

    private static string Setting(string value) => value.Length == 0 ? "as is" : value;

    private static JsonArray Layers(ChartStyle style, RowAxis axis, double origin, double span, string unit)
    {
        double room = span * 1.75;      // labels stand beyond the bars' ends
        JsonObject Placed(JsonObject layer)
        {
            layer["encoding"]!["y"] = axis.Encoding("factor");
            return layer;
        }

        JsonObject bars = Placed(Json.Of($$"""
            {
              "mark": {"type": "bar", "cornerRadiusEnd": 2},
              "encoding": {
                "x": {"field": "base", "type": "quantitative", "scale": {"domain": [{{origin - room}}, {{origin + room}}], "nice": false, "zero": false}, "axis": {"tickCount": 8} },
                "x2": {"field": "response"},
                "color": {"field": "end", "type": "nominal", "legend": {"symbolType": "square", "symbolStrokeWidth": 0} }
              }
            }
            """));
        bars["encoding"]!["x"]!["title"] = unit;
        bars["encoding"]!["color"]!["scale"] = new JsonObject
        {
            ["domain"] = Json.Texts(s_ends),
            ["range"] = Json.Texts([style.Theme.Category(0), style.Theme.Category(1)]),
        };
        JsonObject Words(string test, string align, int side) => Placed(Json.Of($$"""
            {
              "transform": [{"filter": "{{test}}"}],
              "mark": {"type": "text", "align": "{{align}}", "baseline": "middle", "fontSize": {{style.Size.Small}}, "dx": {{side * style.Size.Text * 0.5}} },
              "encoding": {"x": {"field": "response", "type": "quantitative"}, "text": {"field": "label"} }
            }
            """));
        return
        [
            bars,
            Json.Of($$"""{"data": {"values": [{}]}, "mark": {"type": "rule", "strokeWidth": 1.5, "color": "{{style.Theme.Ink}}"}, "encoding": {"x": {"datum": {{origin}} } } }"""),
            Words("datum.response >= datum.base", "left", 1),
            Words("datum.response < datum.base", "right", -1),
        ];
    }
}
