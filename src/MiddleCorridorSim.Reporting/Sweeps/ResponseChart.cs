using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Sweeps;

/// <summary>How a response moves with one factor of a sweep, with bands: one curve for each setting of the others, or their mean where those are many.</summary>
public sealed class ResponseChart : IChart
{
    private const int MostCurves = 6;

    /// <inheritdoc/>
    public string Kind => "response";

    /// <inheritdoc/>
    public string Title => "How results respond to a factor";

    /// <inheritdoc/>
    public string Needs => "a sweep with a factor that is an amount, of a response over all freight";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        SweepPoints points = new(folder);
        foreach (SweepResponse response in SweepResponse.In(folder))
        {
            foreach (string factor in points.Factors.Where(points.IsNumeric))
            {
                SummaryRow[] rows = [.. response.Rows(folder).Where(row => points.Value(row.Point, factor) is not null)];
                if (rows.Length > 1)
                {
                    yield return Chart(folder, style, points, response, factor, rows);
                }
            }
        }
    }

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, SweepPoints points, SweepResponse response, string factor, SummaryRow[] rows)
    {
        int curves = rows.Select(row => points.Others(row.Point, factor)).Distinct().Count();
        bool apart = curves <= MostCurves;
        ChartTable table = apart ? Curves(points, factor, rows) : Means(points, factor, rows);
        string title = $"{response.Words} against {PlaceNames.Words(factor)}";
        string band = apart ? "Band: 95 % interval over replications." : $"Line: mean over the {curves} settings of the other factors; band: from their least to their greatest.";
        ChartHeading heading = new(title, $"{response.Words} over all freight, in {rows[0].Unit}. {band}", SourceLine.Of(folder));
        string unit = points.UnitOf(factor);
        string axis = unit.Length > 0 ? $"{PlaceNames.Words(factor)} ({unit})" : PlaceNames.Words(factor);
        double left = style.Size.Text * 5;
        return new ChartDocument(
            $"{Kind}-{Slug.Of(response.Kpi)}-{Slug.Of(factor)}", Kind, title, $"{title}, {rows.Length} design points.",
            ChartFrame.Around(style, heading, table, Math.Round(style.Size.Width * 0.42), left + (style.Size.Text * 1.7), Layers(style, table, axis, $"{response.Words}, {rows[0].Unit}", left)),
            table);
    }

    private static ChartTable Curves(SweepPoints points, string factor, SummaryRow[] rows)
    {
        ChartTable table = new("others", "level", "mean", "low", "high", "unit");
        foreach (SummaryRow row in rows)
        {
            table.Add(points.Others(row.Point, factor), SweepPoints.Number(points.Value(row.Point, factor)!), row.Mean, row.Low, row.High, row.Unit);
        }

        return table;
    }

    private static ChartTable Means(SweepPoints points, string factor, SummaryRow[] rows)
    {
        ChartTable table = new("others", "level", "mean", "low", "high", "unit");
        foreach (var level in rows.GroupBy(row => SweepPoints.Number(points.Value(row.Point, factor)!)).OrderBy(level => level.Key))
        {
            table.Add("mean", level.Key, level.Average(row => row.Mean), level.Min(row => row.Mean), level.Max(row => row.Mean), rows[0].Unit);
        }

        return table;
    }

    private static JsonArray Layers(ChartStyle style, ChartTable table, string axis, string response, double left)
    {
        string[] curves = [.. table.Rows.Select(row => (string)row[0]).Distinct()];
        JsonObject colour = Json.Of($$"""{"field": "others", "type": "nominal", "legend": null}""");
        colour["scale"] = new JsonObject { ["domain"] = Json.Texts(curves), ["range"] = Json.Texts(curves.Select((_, index) => style.Theme.Category(index))) };
        if (curves.Length > 1)
        {
            colour["legend"] = Json.Of($$"""{"columns": 1, "symbolType": "circle", "symbolStrokeWidth": 0, "symbolOpacity": 1}""");
        }

        JsonObject Layer(JsonObject layer)
        {
            JsonObject x = Json.Of($$"""{"field": "level", "type": "quantitative", "scale": {"zero": false}, "axis": {"tickCount": 8} }""");
            x["title"] = axis;
            layer["encoding"]!["x"] = x;
            layer["encoding"]!["color"] = colour.DeepClone();
            layer["encoding"]!["y"]!["title"] = response;
            return layer;
        }

        return
        [
            Layer(Json.Of($$"""
                {
                  "mark": {"type": "area", "opacity": 0.2},
                  "encoding": {"y": {"field": "low", "type": "quantitative", "scale": {"zero": false}, "axis": {"tickCount": 6, "minExtent": {{left}}, "maxExtent": {{left}} } }, "y2": {"field": "high"} }
                }
                """)),
            Layer(Json.Of($$"""
                {
                  "mark": {"type": "line", "strokeWidth": {{style.Size.Text * 0.17}}, "point": {"size": {{style.Size.Text * 4}} } },
                  "encoding": {"y": {"field": "mean", "type": "quantitative", "scale": {"zero": false}, "axis": {"tickCount": 6, "minExtent": {{left}}, "maxExtent": {{left}} } } }
                }
                """)),
        ];
    }
}
