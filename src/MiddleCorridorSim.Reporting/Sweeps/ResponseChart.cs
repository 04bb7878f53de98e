using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Sweeps;

/// <summary>How a response moves with one factor of a sweep, with bands: one curve for each setting of the others, or their mean where those are many.</summary>
public sealed class ResponseChart : IChart
{
    private const int MostTicks = 12;

    /// <inheritdoc/>
    public string Kind => "response";

    /// <inheritdoc/>
    public string Title => "How results respond to a factor";

    /// <inheritdoc/>
    public string Needs => "a sweep with a factor that is an amount";

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
        ResultUnit unit = ResultUnit.For(rows[0].Unit, rows.Select(row => row.Mean));
        ResponseCurves curves = ResponseCurves.Of(points, factor, rows, unit);
        string title = $"{response.Words} against {SweepPoints.Words(factor)}";
        ChartHeading heading = new(title, $"{response.Words}, {response.About(folder)}, in {unit.Word}. {curves.Key}", SourceLine.Of(folder));
        string of = points.UnitOf(factor);
        string axis = of.Length > 0 ? $"{PlaceNames.Words(factor)} ({of})" : PlaceNames.Words(factor);
        double longest = rows.Max(row => TextWidth.Of(Figure.Text(unit.Of(row.Mean)), style.Size.Text));
        double left = Math.Round(Math.Max(style.Size.Text * 3.5, longest + style.Size.Text));
        JsonObject x = Json.Of($$"""{"field": "level", "type": "quantitative", "scale": {"zero": false}, "axis": {"tickCount": 8} }""");
        x["title"] = axis;
        double[] levels = [.. rows.Select(row => SweepPoints.Number(points.Value(row.Point, factor)!)).Distinct().Order()];
        if (levels.Length <= MostTicks)
        {
            x["axis"]!["values"] = new JsonArray([.. levels.Select(level => (JsonNode)level)]);
            x["axis"]!["format"] = "~r";
        }

        return new ChartDocument(
            $"{Kind}-{response.Name}-{Slug.Of(factor)}", Kind, title, $"{title}, {rows.Length} design points.",
            ChartFrame.Around(
                style, heading, curves.Table, Math.Round(style.Size.Width * 0.42), left + (style.Size.Text * 1.7), Layers(style, curves.Table, x, ($"{response.Words} ({unit.Word})", left))),
            curves.Table);
    }

    private static JsonArray Layers(ChartStyle style, ChartTable table, JsonObject x, (string Title, double Extent) y)
    {
        string[] curves = [.. table.Rows.Where(row => double.IsFinite((double)row[2])).Select(row => (string)row[0]).Distinct()];
        JsonObject colour = Json.Of($$"""{"field": "others", "type": "nominal", "legend": null}""");
        colour["scale"] = new JsonObject { ["domain"] = Json.Texts(curves), ["range"] = Json.Texts(curves.Select((_, index) => style.Theme.Category(index))) };
        if (curves.Length > 1)
        {
            colour["legend"] = Json.Of($$"""{"columns": 1, "symbolType": "circle", "symbolStrokeWidth": 0, "symbolOpacity": 1}""");
        }

        JsonObject Layer(FormattableString mark, string field, bool coloured = true)
        {
            JsonObject layer = new()
            {
                ["mark"] = Json.Of(mark),
                ["encoding"] = new JsonObject
                {
                    ["x"] = x.DeepClone(),
                    ["y"] = Json.Of($$"""{"field": "{{field}}", "type": "quantitative", "scale": {"zero": false}, "axis": {"tickCount": 6, "minExtent": {{y.Extent}}, "maxExtent": {{y.Extent}} } }"""),
                },
            };
            layer["encoding"]!["y"]!["title"] = y.Title;
            if (coloured)
            {
                layer["encoding"]!["color"] = colour.DeepClone();
                layer["transform"] = new JsonArray(Json.Of($$"""{"filter": "isValid(datum.mean)"}"""));
            }

            return layer;
        }

        JsonObject band = Layer($$"""{"type": "area", "opacity": 0.2}""", "low");
        band["encoding"]!["y2"] = Json.Of($$"""{"field": "high"}""");
        return
        [
            band,
            Layer($$"""{"type": "point", "shape": "circle", "filled": true, "opacity": 0.75, "size": {{style.Size.Text * 3}}, "color": "{{style.Theme.Muted}}"}""", "point", coloured: false),
            Layer($$"""{"type": "line", "strokeWidth": {{style.Size.Text * 0.17}}, "point": {"size": {{style.Size.Text * 4}} } }""", "mean"),
        ];
    }
}
