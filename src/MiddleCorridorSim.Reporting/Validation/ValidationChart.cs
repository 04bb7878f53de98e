using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Validation;

/// <summary>Simulated figures as a share of the published ones, with the tolerance of each.</summary>
public sealed class ValidationChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "validation";

    /// <inheritdoc/>
    public string Title => "How near the simulated figures come to published ones";

    /// <inheritdoc/>
    public string Needs => "validation.csv, which mcsim validate-base leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        ValidationRow[] rows = [.. ValidationFile.Read(folder).Where(row => row.IsJudged && row.Published > 0 && row.Simulated.Mean > 0)];
        if (rows.Length == 0)
        {
            yield break;
        }

        ChartTable table = new("figure", "share", "low", "high", "allowed_low", "allowed_high", "verdict", "simulated", "published", "unit", "label");
        foreach (ValidationRow row in rows)
        {
            double Share(double value) => 100 * value / row.Published;
            table.Add(
                Name(row), Share(row.Simulated.Mean), Share(Math.Max(0, row.Simulated.Low)), Share(row.Simulated.High), Share(row.Allowed.Low), Share(row.Allowed.High),
                row.Verdict, row.Simulated.Mean, row.Published, row.Unit, FormattableString.Invariant($"{Share(row.Simulated.Mean):0} %"));
        }

        RowAxis axis = new(style, [.. rows.Select(Name)]);
        ChartHeading heading = new(
            Title,
            "Simulated figure in per cent of the published one, on a scale of ratios, with its 95 % interval. Grey bar: the tolerance.",
            SourceLine.Of(folder));
        yield return new ChartDocument(
            Kind, Kind, Title,
            $"{rows.Count(row => row.Verdict == ValidationRow.Met)} of {rows.Length} published figures are met within their tolerance.",
            ChartFrame.Around(style, heading, table, rows.Length * style.Row, axis.Extent, Layers(style, axis)),
            table);
    }

    private static string Name(ValidationRow row) => $"{row.Id} {row.Name}, {row.Year}";

    private static JsonArray Layers(ChartStyle style, RowAxis axis)
    {
        JsonObject Placed(JsonObject layer, bool isColoured)
        {
            layer["encoding"]!["y"] = axis.Encoding("figure");
            if (isColoured)
            {
                layer["encoding"]!["color"] = Json.Of($$"""
                    {
                      "field": "verdict", "type": "nominal", "legend": {},
                      "scale": {"domain": ["{{ValidationRow.Met}}", "{{ValidationRow.Missed}}"], "range": ["{{style.Theme.Category(0)}}", "{{style.Theme.Category(1)}}"]}
                    }
                    """);
            }

            return layer;
        }

        return
        [
            Placed(
                Json.Of($$"""
                    {
                      "mark": {"type": "bar", "height": {{style.Size.Text * 0.9}}, "color": "{{style.Theme.Muted}}", "opacity": 0.28, "cornerRadius": 2},
                      "encoding": {
                        "x": {
                          "field": "allowed_low", "type": "quantitative", "title": "per cent of the published figure",
                          "scale": {"type": "log", "nice": false}, "axis": {"values": [10, 20, 50, 75, 100, 150, 200, 300, 500, 1000], "format": "~f"}
                        },
                        "x2": {"field": "allowed_high"}
                      }
                    }
                    """),
                isColoured: false),
            Json.Of($$"""{"data": {"values": [{}]}, "mark": {"type": "rule", "strokeWidth": 1.5}, "encoding": {"x": {"datum": 100} } }"""),
            Placed(
                Json.Of($$"""
                    {
                      "transform": [{"filter": "datum.low > 0"}],
                      "mark": {"type": "rule", "strokeWidth": {{style.Size.Text * 0.18}} },
                      "encoding": {"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }
                    }
                    """),
                isColoured: true),
            Placed(
                Json.Of($$"""
                    {
                      "mark": {"type": "point", "filled": true, "size": {{style.Size.Text * 7}}, "opacity": 1},
                      "encoding": {"x": {"field": "share", "type": "quantitative"} }
                    }
                    """),
                isColoured: true),
            Placed(
                Json.Of($$"""
                    {
                      "transform": [{"calculate": "max(datum.high || 0, datum.share, datum.allowed_high)", "as": "end"}],
                      "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": {{style.Size.Text * 0.8}} },
                      "encoding": {"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }
                    }
                    """),
                isColoured: false),
        ];
    }
}
