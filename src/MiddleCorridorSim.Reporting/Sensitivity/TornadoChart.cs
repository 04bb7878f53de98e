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
        string[][] rows = [.. response.Rows.OrderByDescending(row => Math.Abs(response.Number(row, "swing"))).Take(Most)];
        ResultUnit unit = ResultUnit.For(response.Unit, rows.SelectMany(row => new[] { response.Number(row, "low"), response.Number(row, "high") }));
        ChartTable table = Table(folder, response, rows, unit);
        double origin = (double)table.Rows[0][2];
        string title = $"{response.Words(folder)}: what each factor does by itself";
        string[] factors = [.. table.Rows.Select(row => (string)row[0]).Distinct()];
        RowAxis axis = new(style, factors);
        string note = RowLimit.Note(factors.Length, response.Rows.Count, "strongest factors");
        string whiskers = table.Rows.Any(row => double.IsFinite((double)row[4])) ? " Whiskers: 95 % interval over replications." : string.Empty;
        ChartHeading heading = new(
            title,
            $"{ResponseWords.Of(response.Kpi)} in {unit.Word}, all other factors as the scenario has them. Line: the scenario as it is, {Figure.Text(origin)} {unit.Word}. At each end: the factor's value and the response.{whiskers}{note}",
            SourceLine.Of(folder));
        return new ChartDocument(
            $"{Kind}-{response.Name}", Kind, title, $"{title}, in {unit.Word}, for {factors.Length} factors.",
            ChartFrame.Around(style, heading, table, Math.Round(factors.Length * style.Row), axis.Extent, Layers(style, axis, table, $"{ResponseWords.Of(response.Kpi)} ({unit.Word})")),
            table);
    }

    private static ChartTable Table(ResultsFolder folder, AnalysisResponse response, string[][] rows, ResultUnit unit)
    {
        ChartTable table = new("factor", "end", "base", "response", "low", "high", "setting", "unit", "label", "left", "right");
        TornadoBar bars = new(folder, response);
        double origin = unit.Of(response.Number(rows[0], "base"));
        double span = rows.SelectMany(row => new[] { response.Number(row, "low"), response.Number(row, "high") }).Max(value => Math.Abs(unit.Of(value) - origin));
        foreach (string[] row in rows)
        {
            List<(string End, double At, double Low, double High, string Setting)> ends = [];
            foreach ((string end, string value, string setting) in new[] { (s_ends[0], "low", "low_value"), (s_ends[1], "high", "high_value") })
            {
                double at = unit.Of(response.Number(row, value));
                (double low, double high) = bars.IntervalAt(response.Text(row, "factor"), response.Text(row, setting));
                (low, high) = (at >= 0 ? Math.Max(0, unit.Of(low)) : unit.Of(low), unit.Of(high));
                ends.Add((end, at, low, high, response.Text(row, setting)));
            }

            double left = ends.SelectMany(end => new[] { origin, end.At, end.Low }).Where(double.IsFinite).Min();
            double right = ends.SelectMany(end => new[] { origin, end.At, end.High }).Where(double.IsFinite).Max();
            int lesser = ends[0].At <= ends[1].At ? 0 : 1;
            for (int index = 0; index < ends.Count; index++)
            {
                (string end, double at, double low, double high, string setting) = ends[index];
                string told = Math.Abs(at - origin) > span / 1000 ? $"{Setting(setting)}: {Figure.Text(at)}" : string.Empty;
                table.Add(
                    PlaceNames.Words(response.Text(row, "factor")), end, origin, at, low, high, setting, unit.Word, told,
                    index == lesser ? left : double.NaN, index == lesser ? double.NaN : right);
            }
        }

        return table;
    }

    private static string Setting(string value) => value.Length == 0 ? "as is" : value;

    /// <summary>How far the axis reaches, so that the labels beyond the bars' ends have room.</summary>
    private static (double Low, double High) Reach(ChartStyle style, RowAxis axis, ChartTable table)
    {
        double plot = style.Size.Width - (2 * style.Padding) - axis.Extent;
        double Room(Func<IReadOnlyList<object>, bool> side) => table.Rows.Where(side)
            .Select(row => TextWidth.Of((string)row[8], style.Size.Small) + style.Size.Text).DefaultIfEmpty(style.Size.Text).Max() / plot;
        double left = Math.Min(0.35, Room(row => double.IsFinite((double)row[9])));
        double right = Math.Min(0.35, Room(row => double.IsFinite((double)row[10])));
        (double low, double high) = (table.Rows.Select(row => (double)row[9]).Where(double.IsFinite).Min(), table.Rows.Select(row => (double)row[10]).Where(double.IsFinite).Max());
        double whole = Math.Max(high - low, 1e-9) / (1 - left - right);
        return (low - (left * whole), high + (right * whole));
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, ChartTable table, string quantity)
    {
        (double least, double most) = Reach(style, axis, table);
        double origin = (double)table.Rows[0][2];
        string negative = table.Rows.All(row => (double)row[9] is double.NaN or >= 0) ? "datum.value < 0 ? '' : datum.label" : "datum.label";
        JsonObject Placed(JsonObject layer)
        {
            layer["encoding"]!["y"] = axis.Encoding("factor");
            return layer;
        }

        JsonObject bars = Placed(Json.Of($$"""
            {
              "mark": {"type": "bar", "cornerRadiusEnd": 2},
              "encoding": {
                "x": {"field": "base", "type": "quantitative", "scale": {"domain": [{{least}}, {{most}}], "nice": false, "zero": false}, "axis": {"tickCount": 8, "labelExpr": "{{negative}}"} },
                "x2": {"field": "response"},
                "color": {"field": "end", "type": "nominal", "legend": {"symbolType": "square", "symbolStrokeWidth": 0} }
              }
            }
            """));
        bars["encoding"]!["x"]!["title"] = quantity;
        bars["encoding"]!["color"]!["scale"] = new JsonObject
        {
            ["domain"] = Json.Texts(s_ends),
            ["range"] = Json.Texts([style.Theme.Category(0), style.Theme.Category(1)]),
        };
        JsonObject Words(string test, string align, int side) => Placed(Json.Of($$"""
            {
              "transform": [{"filter": "{{test}}"}],
              "mark": {"type": "text", "align": "{{align}}", "baseline": "middle", "fontSize": {{style.Size.Small}}, "dx": {{side * style.Size.Text * 0.5}} },
              "encoding": {"x": {"field": "{{(side > 0 ? "right" : "left")}}", "type": "quantitative"}, "text": {"field": "label"} }
            }
            """));
        return
        [
            bars,
            Placed(Json.Of($$"""
                {
                  "mark": {"type": "rule", "strokeWidth": {{style.Size.Text * 0.12}}, "color": "{{style.Theme.Ink}}"},
                  "encoding": {"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }
                }
                """)),
            Json.Of($$"""{"data": {"values": [{}]}, "mark": {"type": "rule", "strokeWidth": 1.5, "color": "{{style.Theme.Ink}}"}, "encoding": {"x": {"datum": {{origin}} } } }"""),
            Words("isValid(datum.right)", "left", 1),
            Words("isValid(datum.left)", "right", -1),
        ];
    }
}
