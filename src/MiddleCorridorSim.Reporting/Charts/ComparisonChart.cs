using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>What a scenario changes against the baseline: paired differences in per cent with intervals, one chart an indicator.</summary>
public sealed class ComparisonChart : IChart
{
    private const double Little = 1e-6;      // per cent
    private static readonly Subject[] Subjects =
    [
        new("transit_time.mean", "flow", "Change in mean transit time, by flow"),
        new("transit_time.p95", "flow", "Change in the 95th percentile of transit time, by flow"),
        new("cost.mean", "flow", "Change in mean cost, by flow"),
        new("co2e.mean", "flow", "Change in emissions, by flow"),
        new("throughput", "flow", "Change in throughput, by flow"),
    ];

    /// <inheritdoc/>
    public string Kind => "comparison";

    /// <inheritdoc/>
    public string Title => "What changes against the baseline";

    /// <inheritdoc/>
    public string Needs => "comparison.csv, which mcsim compare leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        foreach (Subject subject in Subjects)
        {
            ComparisonRow[] rows = [.. folder.Comparison.Where(row =>
                row.Kpi == subject.Kpi && row.Entity.Kind == subject.EntityKind && row.BaselineMean != 0 && double.IsFinite(row.Difference))];
            FlowSelection selection = new(folder, rows.Select(row => row.Entity.Id));
            rows = [.. rows.Where(row => selection.Shows(row.Entity.Id))];
            if (rows.Length > 0)
            {
                yield return Chart(folder, style, subject, selection, rows);
            }
        }
    }

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, Subject subject, FlowSelection selection, ComparisonRow[] rows)
    {
        string[] scenarios = [.. folder.Scenarios.Where(scenario => rows.Any(row => row.Scenario == scenario))];
        ScenarioColours colours = new(style.Theme, folder.Scenarios, scenarios);
        ChartTable table = new("flow", "scenario", "change", "low", "high", "difference", "unit", "label", "told");
        foreach (ComparisonRow row in rows)
        {
            double Share(double value) => 100 * value / Math.Abs(row.BaselineMean);
            bool told = row.Low > 0 || row.High < 0;
            table.Add(
                selection.Name(row.Entity.Id), row.Scenario, Share(row.Difference), Share(row.Low), Share(row.High), row.Difference, row.Unit,
                FormattableString.Invariant($"{colours.Mark(row.Scenario)}{Share(row.Difference):+0.0;−0.0;0.0} %"), told);
        }

        IReadOnlyList<string> flows = selection.Names;
        RowAxis axis = new(style, flows);
        ChartHeading heading = new(
            subject.Title,
            $"Per cent of the baseline “{rows[0].Baseline}”: paired mean difference with its interval (95 % for all shown together). Hollow: the interval holds zero, so the sign cannot be told.{selection.Note}",
            SourceLine.Of(folder));
        return new ChartDocument(
            $"{Kind}-{Slug.Of(subject.Kpi)}",
            Kind,
            subject.Title,
            $"{subject.Title}, for {scenarios.Length} scenarios against {rows[0].Baseline}, in per cent.",
            ChartFrame.Around(
                style, heading, table, colours.Height(style, flows.Count), axis.Extent, Layers(style, axis, colours, table)),
            table);
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, ScenarioColours colours, ChartTable table)
    {
        double Low(IReadOnlyList<object> row) => double.IsNaN((double)row[3]) ? (double)row[2] : (double)row[3];
        double High(IReadOnlyList<object> row) => double.IsNaN((double)row[4]) ? (double)row[2] : (double)row[4];
        double least = Math.Min(0, table.Rows.Min(Low));
        bool isFlat = least > -Little && table.Rows.Max(High) < Little;        // no change at all: an axis of whole per cents
        double low = isFlat ? -1 : least - (0.04 * Math.Max(1e-9, Math.Max(0, table.Rows.Max(High)) - least));
        double high = LabelRoom.Right(style, axis.Extent, low, [.. table.Rows.Select(row => (High(row), (string)row[7])), (isFlat ? 1 : 0, string.Empty)]);
        JsonObject Placed(JsonObject layer, bool coloured = true)
        {
            layer["encoding"]!["y"] = axis.Encoding("flow");
            layer["encoding"]!["yOffset"] = colours.Offset();
            if (coloured)
            {
                layer["encoding"]!["color"] = colours.Encoding();
            }

            return layer;
        }

        return
        [
            Json.Of($$"""{"data": {"values": [{}]}, "mark": {"type": "rule", "strokeWidth": 1.5}, "encoding": {"x": {"datum": 0} } }"""),
            Placed(Json.Of($$"""
                {
                  "mark": {"type": "rule", "strokeWidth": {{style.Size.Text * 0.18}} },
                  "encoding": {"x": {"field": "low", "type": "quantitative", "title": "change in per cent", "scale": {"domain": [{{low}}, {{high}}], "nice": false}, "axis": {"tickCount": 8, "format": "+,.1~f"} }, "x2": {"field": "high"} }
                }
                """)),
            Dots(style, Placed(Json.Of($$"""
                {
                  "mark": {"type": "point", "size": {{style.Size.Text * 7}}, "opacity": 1, "strokeWidth": {{style.Size.Text * 0.15}} },
                  "encoding": {"x": {"field": "change", "type": "quantitative"} }
                }
                """))),
            Placed(
                Json.Of($$"""
                    {
                      "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": {{style.Size.Text * 0.8}} },
                      "encoding": {"x": {"field": "high", "type": "quantitative"}, "text": {"field": "label"} }
                    }
                    """),
                coloured: false),
        ];
    }

    /// <summary>Fills the dots whose sign can be told, and leaves the others hollow.</summary>
    private static JsonObject Dots(ChartStyle style, JsonObject layer)
    {
        JsonObject fill = layer["encoding"]!["color"]!.DeepClone().AsObject();
        fill.Remove("legend");
        fill["test"] = "datum.told";
        layer["encoding"]!["fill"] = new JsonObject { ["condition"] = fill, ["value"] = style.Theme.Background };
        layer["encoding"]!["stroke"] = layer["encoding"]!["color"]!.DeepClone();
        layer["encoding"]!.AsObject().Remove("color");
        return layer;
    }

    private sealed record Subject(string Kpi, string EntityKind, string Title);
}
