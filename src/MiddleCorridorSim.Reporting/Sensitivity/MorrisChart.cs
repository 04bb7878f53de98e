using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>Morris's plot: how strong each factor is, against how much that depends on the others.</summary>
public sealed class MorrisChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "morris";

    /// <inheritdoc/>
    public string Title => "Which factors matter, and which of them interact";

    /// <inheritdoc/>
    public string Needs => "morris.csv, which a sweep with design: {morris: N} leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style) =>
        AnalysisResponse.In(folder, "morris.csv").Select(response => Chart(folder, style, response));

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, AnalysisResponse response)
    {
        double left = style.Size.Text * 6;
        double width = style.Size.Width - (2 * style.Padding) - left - (style.Size.Text * 2);
        double height = Math.Round(style.Size.Width * 0.45);
        string[][] rows = [.. response.Rows.OrderByDescending(row => response.Number(row, "mu_star"))];
        ResultUnit unit = ResultUnit.For(response.Unit, rows.Select(row => response.Number(row, "mu_star")));
        double Of(string[] row, string column) => unit.Of(response.Number(row, column));
        double right = 1.12 * Positive(rows.Max(row => Math.Max(Of(row, "mu_star"), Math.Max(0, Of(row, "mu_star_high")))));
        double top = 1.15 * Positive(Math.Max(rows.Max(row => Of(row, "sigma")), right / 6));
        PointNames names = new(style, width, height, right, top);
        (string Name, double X, double Y, double Low, double High)[] points =
        [
            .. rows.Select(row => (
                PlaceNames.Words(response.Text(row, "factor")), Of(row, "mu_star"), Of(row, "sigma"),
                Math.Max(0, Of(row, "mu_star_low")), Of(row, "mu_star_high"))),
        ];
        ChartTable table = new("factor", "mu_star", "low", "high", "sigma", "mu", "unit", "name_x", "name_y");
        foreach ((string[] row, (double x, double y)) in rows.Zip(names.Place(points)))
        {
            table.Add(
                PlaceNames.Words(response.Text(row, "factor")), Of(row, "mu_star"), Math.Max(0, Of(row, "mu_star_low")), Of(row, "mu_star_high"),
                Of(row, "sigma"), Of(row, "mu"), unit.Word, x, y);
        }

        string title = $"{response.Words(folder)}: which factors matter";
        ChartHeading heading = new(
            title,
            $"Morris's elementary effects over the whole range of each factor, in {unit.Word}. To the right: strong, with its 95 % interval. Above the broken line (sigma = mu*): the effect depends on the other factors or is not linear.",
            SourceLine.Of(folder));
        return new ChartDocument(
            $"{Kind}-{response.Name}", Kind, title, $"{title}: Morris plot of {rows.Length} factors.",
            ChartFrame.Around(style, heading, table, height, left + (style.Size.Text * 1.7), Layers(style, unit.Word, left, right, top)),
            table);
    }

    private static double Positive(double value) => value > 0 ? value : 1;

    private static JsonArray Layers(ChartStyle style, string unit, double left, double right, double top)
    {
        double text = style.Size.Text;
        JsonObject y = Json.Of($$"""
            {"field": "sigma", "type": "quantitative", "scale": {"domain": [0, {{top}}], "nice": false}, "axis": {"tickCount": 5, "minExtent": {{left}}, "maxExtent": {{left}} } }
            """);
        y["title"] = $"sigma: spread of its effects ({unit})";
        JsonObject x = Json.Of($$"""{"field": "mu_star", "type": "quantitative", "scale": {"domain": [0, {{right}}], "nice": false}, "axis": {"tickCount": 8} }""");
        x["title"] = $"mu*: mean size of its effect ({unit})";
        JsonObject points = Json.Of($$"""
            {"mark": {"type": "point", "filled": true, "opacity": 1, "size": {{text * 7}}, "color": "{{style.Theme.Category(0)}}"}, "encoding": {} }
            """);
        points["encoding"]!["x"] = x;
        points["encoding"]!["y"] = y;
        double end = Math.Min(right, top);
        return
        [
            Json.Of($$"""
                {
                  "data": {"values": [{"a": 0, "b": 0}, {"a": {{end}}, "b": {{end}} }]},
                  "mark": {"type": "line", "strokeDash": [5, 4], "strokeWidth": 1.2, "color": "{{style.Theme.Muted}}"},
                  "encoding": {"x": {"field": "a", "type": "quantitative"}, "y": {"field": "b", "type": "quantitative"} }
                }
                """),
            Json.Of($$"""
                {
                  "mark": {"type": "rule", "strokeWidth": {{text * 0.14}}, "color": "{{style.Theme.Category(0)}}", "opacity": 0.6},
                  "encoding": {"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"}, "y": {"field": "sigma", "type": "quantitative"} }
                }
                """),
            points,
            Json.Of($$"""
                {
                  "transform": [{"filter": "isValid(datum.name_x)"}],
                  "mark": {"type": "text", "align": "center", "baseline": "middle", "fontSize": {{style.Size.Small}} },
                  "encoding": {"x": {"field": "name_x", "type": "quantitative"}, "y": {"field": "name_y", "type": "quantitative"}, "text": {"field": "factor"} }
                }
                """),
        ];
    }
}
