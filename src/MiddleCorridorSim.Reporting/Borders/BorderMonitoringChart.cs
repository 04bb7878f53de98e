using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Borders;

/// <summary>Simulated border times against those that CAREC's monitoring measured at the same posts.</summary>
public sealed class BorderMonitoringChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "border-monitoring";

    /// <inheritdoc/>
    public string Title => "Border times in the simulation and as measured";

    /// <inheritdoc/>
    public string Needs => "border times at a post for which CAREC's monitoring (CPMM) published figures";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        ILookup<string, CpmmFigure> measured = CpmmFigures.All.ToLookup(figure => $"post:{figure.Node}/{figure.Mode}/{figure.Direction}");
        SummaryRow[] rows = [.. folder.Find("border_time.mean", "post").Where(row => measured.Contains(row.Entity.Text))];
        if (rows.Length == 0)
        {
            yield break;
        }

        ChartTable table = new("post", "scenario", "mean", "low", "high", "measured_low", "measured_high", "measured", "measured_in", "unit", "label");
        foreach (SummaryRow row in rows)
        {
            CpmmFigure[] figures = [.. measured[row.Entity.Text].OrderBy(figure => figure.Year)];
            CpmmFigure latest = figures[^1];
            table.Add(
                folder.Names.Value.Passage(row.Entity), row.Scenario, row.Mean, row.Low, row.High, figures.Min(figure => figure.Hours), figures.Max(figure => figure.Hours),
                latest.Hours, latest.Year, "hours", FormattableString.Invariant($"{latest.Hours:0.0} h in {latest.Year}, here {row.Mean:0.0} h"));
        }

        string[] posts = [.. rows.Select(row => folder.Names.Value.Passage(row.Entity)).Distinct()];
        RowAxis axis = new(style, posts);
        ScenarioColours colours = new(style.Theme, folder.Scenarios);
        ChartHeading heading = new(
            Title,
            "Mean hours from arrival at a post to leaving it (TFI1), one country's side. Dot: simulation, with its 95 % interval; grey bar: the monitoring's yearly means of 2020 to 2023; diamond: the latest of them.",
            SourceLine.Of(folder) + " Measured: CAREC Corridor Performance Measurement and Monitoring, annual reports 2020 to 2023.");
        yield return new ChartDocument(
            Kind, Kind, Title, $"Border times of {posts.Length} passages in the simulation and as CAREC's monitoring measured them, in hours.",
            ChartFrame.Around(style, heading, table, colours.Height(style, posts.Length), axis.Extent, Layers(style, axis, colours, table)),
            table);
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, ScenarioColours colours, ChartTable table)
    {
        double text = style.Size.Text;
        double right = LabelRoom.Right(
            style, axis.Extent, 0, [.. table.Rows.Select(row => (Math.Max(Math.Max((double)row[2], (double)row[6]), double.IsNaN((double)row[4]) ? 0 : (double)row[4]), (string)row[10]))]);
        JsonObject Placed(FormattableString mark, FormattableString encoding, bool coloured, bool offset = true)
        {
            JsonObject layer = new() { ["mark"] = Json.Of(mark), ["encoding"] = Json.Of(encoding) };
            layer["encoding"]!["y"] = axis.Encoding("post");
            if (offset)
            {
                layer["encoding"]!["yOffset"] = colours.Offset();
            }

            if (coloured)
            {
                layer["encoding"]!["color"] = colours.Encoding();
            }

            return layer;
        }

        JsonObject labels = Placed(
            $$"""{"type": "text", "align": "left", "baseline": "middle", "dx": {{text * 0.8}} }""",
            $$"""{"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }""",
            coloured: false);
        labels["transform"] = new JsonArray(Json.Of($$"""{"calculate": "max(datum.high || 0, datum.mean, datum.measured_high)", "as": "end"}"""));
        return
        [
            Placed(
                $$"""{"type": "bar", "height": {{text * 0.7}}, "color": "{{Palette.Grey}}", "opacity": 0.35, "cornerRadius": 2}""",
                $$"""{"x": {"field": "measured_low", "type": "quantitative", "title": "hours", "scale": {"domain": [0, {{right}}], "nice": false}, "axis": {"tickCount": 8} }, "x2": {"field": "measured_high"} }""",
                coloured: false),
            Placed(
                $$"""{"type": "point", "shape": "diamond", "filled": true, "opacity": 1, "size": {{text * 6}}, "color": "{{style.Theme.Muted}}"}""",
                $$"""{"x": {"field": "measured", "type": "quantitative"} }""",
                coloured: false),
            Placed($$"""{"type": "rule", "strokeWidth": {{text * 0.18}} }""", $$"""{"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }""", coloured: true),
            Placed(
                $$"""{"type": "point", "shape": "circle", "filled": true, "opacity": 1, "size": {{text * 7}}, "stroke": "{{style.Theme.Background}}", "strokeWidth": 1}""",
                $$"""{"x": {"field": "mean", "type": "quantitative"} }""",
                coloured: true),
            labels,
        ];
    }
}
