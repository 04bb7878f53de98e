using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Sweeps;

/// <summary>A response over the levels of two factors; where a sweep has more, the mean over the others.</summary>
public sealed class HeatmapChart : IChart
{
    private const int MostLevels = 12;

    /// <inheritdoc/>
    public string Kind => "heatmap";

    /// <inheritdoc/>
    public string Title => "How results respond to two factors";

    /// <inheritdoc/>
    public string Needs => "a sweep over every combination of two factors of few levels each (design: grid)";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        SweepPoints points = new(folder);
        string[] factors = [.. points.Factors.Where(factor => points.Levels(factor).Count is > 1 and <= MostLevels)];
        foreach (SweepResponse response in SweepResponse.In(folder))
        {
            for (int first = 0; first < factors.Length; first++)
            {
                foreach (string second in factors.Skip(first + 1).Where(second => points.HaveAll(factors[first], second)))
                {
                    yield return Chart(folder, style, points, response, (factors[first], second));
                }
            }
        }
    }

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, SweepPoints points, SweepResponse response, (string Across, string Down) factors)
    {
        SummaryRow[] rows = [.. response.Rows(folder).Where(row => points.Value(row.Point, factors.Across) is not null)];
        ChartTable table = new("across", "down", "mean", "unit", "label", "strong");
        var cells = rows.GroupBy(row => (Across: points.Value(row.Point, factors.Across)!, Down: points.Value(row.Point, factors.Down)!))
            .Select(cell => (cell.Key.Across, cell.Key.Down, Mean: cell.Average(row => row.Mean))).ToList();
        ResultUnit unit = ResultUnit.For(rows[0].Unit, cells.Select(cell => cell.Mean));
        double middle = (cells.Min(cell => cell.Mean) + cells.Max(cell => cell.Mean)) / 2;
        foreach ((string over, string under, double mean) in cells)
        {
            table.Add(over, under, unit.Of(mean), unit.Word, Figure.Text(unit.Of(mean)), mean > middle);
        }

        IReadOnlyList<string> down = points.Levels(factors.Down);
        RowAxis axis = new(style, down);
        (string across, string below) = (SweepPoints.Words(factors.Across), SweepPoints.Words(factors.Down));
        string title = $"{response.Words} by {across} and {below}";
        string others = points.Factors.Count > 2 ? " Mean over the settings of the other factors." : string.Empty;
        ChartHeading heading = new(
            title, $"{response.Words}, {response.About(folder)}, in {unit.Word}; {across} from left to right, {below} from top to bottom.{others}", SourceLine.Of(folder));
        return new ChartDocument(
            $"{Kind}-{response.Name}-{Slug.Of(factors.Across)}-{Slug.Of(factors.Down)}", Kind, title, $"{title}, in {unit.Word}.",
            ChartFrame.Around(style, heading, table, Math.Round(down.Count * style.Row * 1.2), axis.Extent, Layers(style, axis, points.Levels(factors.Across), PlaceNames.Words(factors.Across))),
            table);
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, IReadOnlyList<string> across, string words)
    {
        JsonObject Placed(JsonObject layer)
        {
            JsonObject x = Json.Of($$"""{"field": "across", "type": "nominal", "axis": {"labelAngle": 0, "ticks": false, "domain": false} }""");
            x["title"] = words;
            x["sort"] = Json.Texts(across);
            layer["encoding"]!["x"] = x;
            layer["encoding"]!["y"] = axis.Encoding("down");
            return layer;
        }

        return
        [
            Placed(Json.Of($$"""
                {
                  "mark": {"type": "rect", "stroke": "{{style.Theme.Background}}", "strokeWidth": 2},
                  "encoding": {"color": {"field": "mean", "type": "quantitative", "scale": {"range": ["#E3EEF6", "{{Palette.Blue}}"], "zero": false}, "legend": null} }
                }
                """)),
            Placed(Json.Of($$"""
                {
                  "mark": {"type": "text", "fontWeight": "bold"},
                  "encoding": {
                    "text": {"field": "label"},
                    "color": {"condition": {"test": "datum.strong", "value": "#FFFFFF"}, "value": "#1B2430"}
                  }
                }
                """)),
        ];
    }
}
